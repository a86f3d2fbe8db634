package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import java.util.List;

interface Users {

  @TrackActivity(
      args = {"user.name", "mail = user.email | masked", "password | masked"},
      changeId = "user.email | hashed",
      changeData = {})
  User create(User user, @Sensitive String password);

  @TrackActivity(changeId = "id", changeIf = "result.blocked", changeData = {})
  State block(String id);

  @TrackActivity(results = "result.email | masked")
  User find(String name);

  @TrackActivity(changeEach = "pins", changeId = "each | hashed", changeData = {})
  void deletePins(@Sensitive List<String> pins);

  record User(String name, @Sensitive String email) {}

  /** What decides whether something changed is not recorded. */
  record State(@Sensitive boolean blocked) {}
}
