package dev.tracker.benchmarks.inventory;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletableFuture;

/** A service whose calls cost nothing by themselves. */
@TrackActivity(subject = "item")
public interface Inventory {

  /** A read with an argument that has to be boxed. */
  @TrackActivity(args = {"id", "warehouse"})
  int count(long id, String warehouse);

  /** A change that says what it changed. */
  @TrackActivity(args = "id", changeId = "id", changeData = "result")
  Integer adjust(long id, int by);

  /** A change that is done later. */
  @TrackActivity(changeId = "id", changeData = "result")
  CompletableFuture<Integer> reserve(long id);
}
