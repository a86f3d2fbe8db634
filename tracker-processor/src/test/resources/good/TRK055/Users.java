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

  record User(String name, String password, String apiKey) {}
}
