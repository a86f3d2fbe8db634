package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(args = {"region", "size"})
  void findUsersByRegion(String region, int size);

  @TrackActivity(args = {"n = size", "region"})
  void findUsers(String region, int size); // WARNING TRK056: "find user", but has other keys: n, region instead of region, size.

  @TrackActivity(args = {"size", "region"})
  void findUsersIn(String region, int size);

  @TrackActivity
  void findUsers();
}
