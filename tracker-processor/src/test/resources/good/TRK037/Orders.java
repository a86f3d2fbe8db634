package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;

interface Orders {

  @TrackActivity(changeId = "ids")
  void deleteAll(List<String> ids);

  @TrackActivity(changeEach = "ids", changeLimit = 20)
  void deleteAllById(List<String> ids);
}
