package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity(subject = "backend")
interface Backends {

  @TrackActivity(args = "id", changeId = "id", changeData = "id", changeIf = "forGood")
  void delete(String id, boolean forGood);

  @TrackActivity(changeEach = "ids", changeLimit = 3, results = "result")
  int deleteAll(String... ids);
}
