package com.acme;

import dev.tracker.TrackActivity;
import java.util.Iterator;

interface Backends {

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: changeIf "result" decides nothing: it is a com.acme.Backends.Outcome.
  Outcome delete(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: Fix: What decides: result.count, result.deleted.
  Outcome close(String id);

  @TrackActivity(changeId = "id", changeIf = "result.status") // ERROR TRK016: changeIf "result.status" decides nothing: it is a java.lang.String.
  Outcome move(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: Fix: Return one of these, and say changeIf = "result"
  double raise(String id);

  @TrackActivity(changeId = "id", changeIf = "result") // ERROR TRK016: it is a java.util.Iterator<java.lang.String>.
  @SuppressWarnings("TRK051")
  Iterator<String> drop(String id);

  record Outcome(String status, boolean deleted, int count) {}
}
