package dev.tracker.spring.transaction;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A service whose methods stand for all that transactions do. */
@TrackActivity(subject = "entry")
public interface Ledger {

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void required(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void requiresNew(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void nested(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void supports(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void notSupported(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void markedForRollback(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void nestedAndMarked(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void failing(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void failingAfterCommit(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void failingCommit(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  void ofOther(String id);

  @TrackActivity(args = "id", changeId = "id", changeData = "result", operation = "book")
  Map<String, String> withData(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  CompletableFuture<String> asynchronously(String id);

  @TrackActivity(args = "id", operation = "count")
  List<String> read(String id);
}
