package dev.tracker.examples.verified;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

/** The accounts. */
public interface AccountService {

  @TrackActivity(
      args = "owner",
      changeData = {"owner = result.owner", "iban = result.iban | masked"})
  Account open(String owner, @Sensitive String iban);

  @TrackActivity(
      args = {"id", "reason"},
      expected = AccountInUse.class)
  void close(String id, String reason) throws AccountInUse;

  @TrackActivity(args = "id")
  Account get(String id);

  @Untracked("called with each letter that is typed")
  boolean isValid(@Sensitive String iban);
}
