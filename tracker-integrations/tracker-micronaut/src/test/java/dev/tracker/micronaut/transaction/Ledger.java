package dev.tracker.micronaut.transaction;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletionStage;

/** What is tracked. */
@TrackActivity(subject = "entry")
interface Ledger {
  @TrackActivity(args = "id", changeId = "id")
  void addEntry(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addMarkedEntry(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addFailingEntry(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addEntryIfSupported(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addEntryInNew(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addRetriedEntry(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addEntryWhoseCommitIsHeard(String id, boolean isAfter);

  @TrackActivity(args = "id", changeId = "id")
  CompletionStage<String> addEntryLater(String id);

  @TrackActivity(args = "id", changeId = "id")
  void addAddedEntry(String id);
}
