package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      changeId = "user.id",
      args = "text = user.toString", // WARNING TRK054: "user.toString" is the text of a value that contains a secret, user.login.password, and Users.create records it. Why: The toString may print the secret. Fix: Write args = {"user.id", "user.name"}, or args = "text = user.toString | masked".
      changeData = "login = user.login.toString") // WARNING TRK054: a value that contains a secret, user.login.password, and
  void create(User user);

  record User(String id, String name, Login login) {}

  record Login(String password) {}
}
