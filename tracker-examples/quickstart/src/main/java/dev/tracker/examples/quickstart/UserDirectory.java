package dev.tracker.examples.quickstart;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;
import java.util.Optional;

/** The users of a company. No two have the same e-mail address. */
@TrackActivity(subject = "user")
public interface UserDirectory {

  /** Adds a user. That there is one already is an everyday outcome, and no failure. */
  @TrackActivity(
      args = {"profile.email", "profile.department"},
      changeId = "result.id",
      changeData = {"profile.name", "profile.email", "profile.department"},
      expected = DuplicateUser.class)
  User create(Profile profile) throws DuplicateUser, UnknownDepartment;

  /**
   * Gives the user with the profile's e-mail address that profile.
   *
   * @return the difference it made, if any; none where nobody has that address
   */
  @TrackActivity(
      args = "profile.email",
      changeIf = "result.present",
      changeId = "result.id",
      changeData = {"result.after.name", "result.after.email", "result.after.department"})
  Optional<Update> update(Profile profile) throws UnknownDepartment;

  /**
   * Removes the user with an e-mail address.
   *
   * @return the user that was removed, if there was one
   */
  @TrackActivity(changeIf = "result.present", changeId = "result.id", changeData = "result.profile")
  Optional<User> delete(@TrackArg String email);

  /** Looks a user up: the method's name says that this changes nothing. */
  Optional<User> find(@TrackArg String email);

  /** Counts the users. */
  @Untracked("asked once, for the last line of the report")
  long count();
}
