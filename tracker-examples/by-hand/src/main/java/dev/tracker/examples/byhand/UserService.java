package dev.tracker.examples.byhand;

import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;

/** Changes users. */
public interface UserService {

  /**
   * Gives a user another name and e-mail address.
   *
   * @throws UnknownUser if there is no user of that id
   */
  @TrackActivity(
      args = {"update.id", "update.email"},
      changeIf = "result.changed",
      changeId = "result.user.id",
      changeData = "result.user")
  UpdatedUser updateUser(ActivityContext context, UpdateUser update) throws UnknownUser;
}
