package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      changeId = "user.id",
      args = "text = user.toString", // WARNING TRK054: "user.toString" is the text of what has a secret in it, and create of Users records it: user.login.password is one. Why: What a toString tells, nobody can see from outside. Fix: Say what is needed of it, such as args = {"user.id", "user.name"}, or args = "text = user.toString | masked".
      changeData = "login = user.login.toString") // WARNING TRK054: user.login.password is one
  void create(User user);

  record User(String id, String name, Login login) {}

  record Login(String password) {}
}
