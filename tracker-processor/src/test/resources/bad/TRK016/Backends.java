package com.acme;

import dev.tracker.TrackActivity;
import java.util.Iterator;

interface Backends {

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: changeIf "result" cannot decide whether something changed: it is a com.acme.Backends.Outcome.
  Outcome delete(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: Fix: These can decide: result.count, result.deleted.
  Outcome close(String id);

  @TrackActivity(changeId = "id", changeIf = "result.status") // ERROR TRK016: changeIf "result.status" cannot decide whether something changed: it is a java.lang.String.
  Outcome move(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: Fix: Return one of these and set changeIf = "result"
  double raise(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: it is a java.util.Iterator<java.lang.String>.
  @SuppressWarnings("TRK051")
  Iterator<String> drop(String id);

  record Outcome(String status, boolean deleted, int count) {}
}
