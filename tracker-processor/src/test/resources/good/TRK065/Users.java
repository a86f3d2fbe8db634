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

  /** It is recorded member by member, which is as it should be. */
  @TrackActivity
  @SuppressWarnings("TRK065")
  User rename(String id, String name);

  record User(String id, String name, Login login) {}

  record Login(@Sensitive String password) {}
}
