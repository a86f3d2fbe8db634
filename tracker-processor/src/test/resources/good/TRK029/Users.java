package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {"user.name", "mail = user.email | masked", "password | masked"},
      changeId = "user.email | hashed",
      changeData = {})
  User create(User user, @Sensitive String password);

  @TrackActivity(changeId = "id", changeIf = "result.blocked", changeData = {})
  State block(String id);

  record User(String name, @Sensitive String email) {}

  /** What decides whether something changed is not recorded. */
  record State(@Sensitive boolean blocked) {}
}
