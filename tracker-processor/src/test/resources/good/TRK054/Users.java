package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {"user.id", "user.name"},
      changeId = "user.id",
      changeData = "user.toString | hashed")
  void create(User user);

  record User(String id, String name, Login login) {}

  record Login(@Sensitive String password) {}
}
