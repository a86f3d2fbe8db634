package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {"user.id", "user.name"},
      changeId = "user.id",
      changeData = {"user.id", "user.name"})
  void create(User user);

  @TrackActivity(args = {"id", "user | hashed"}, changeData = {"result.id", "result.name"})
  User update(String id, User user);

  record User(String id, String name, Login login) {}

  record Login(@Sensitive String password) {}
}
