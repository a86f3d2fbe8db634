package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(args = {"region", "size"})
  void findUsersByRegion(String region, int size);

  @TrackActivity(args = {"size", "region"})
  void findUsers(String region, int size);

  @TrackActivity(operation = "search", args = "text")
  void findUsersLike(String text);
}
