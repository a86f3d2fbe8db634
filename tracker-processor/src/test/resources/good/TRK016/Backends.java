package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Optional;

interface Backends {

  @TrackActivity(changeId = "id", changeIf = "result.deleted")
  Outcome delete(String id);

  @TrackActivity(changeId = "id", changeIf = "result.count")
  Outcome move(String id);

  @TrackActivity(changeId = "id", changeIf = "result")
  long raise(String id);

  @TrackActivity(changeId = "id", changeIf = "result")
  List<String> drop(String id);

  @TrackActivity(changeId = "id", changeIf = "result")
  Optional<Outcome> claim(String id);

  record Outcome(String status, boolean deleted, int count) {}
}
