package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {"mail = user.email | masked", "user.name|hashed", "user.phone"},
      changeId = "user.id | hashed",
      changeData = "user.password | masked")
  void create(User user);

  record User(String id, String name, String email, String phone, String password) {}
}
