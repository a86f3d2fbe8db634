package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {"user.name", "user.password | masked", "user.apiKey | hashed"},
      changeId = "user.name",
      changeData = {})
  void create(User user);

  @TrackActivity(args = "pageToken")
  @SuppressWarnings("TRK055") // where the next page begins
  void list(String pageToken);

  @TrackActivity(changeEach = "passwords", changeId = "each | hashed", changeData = {})
  void revokeAll(String... passwords);

  @TrackActivity(results = "result.apiKey | masked")
  User find(String name);

  record User(String name, String password, String apiKey) {}
}
