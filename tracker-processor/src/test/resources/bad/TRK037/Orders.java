package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;

interface Orders {

  @TrackActivity(changeLimit = 20, changeId = "ids") // ERROR TRK037: changeLimit = 20 has no effect without changeEach.
  void deleteAll(List<String> ids);

  @TrackActivity(changeEach = "ids", changeLimit = 0) // ERROR TRK037: changeLimit = 0 is below 1.
  void deleteAllById(List<String> ids);
}
