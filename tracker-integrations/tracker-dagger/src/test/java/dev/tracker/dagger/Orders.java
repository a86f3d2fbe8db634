package dev.tracker.dagger;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletableFuture;

/** A service of its own package. */
@TrackActivity(subject = "order")
interface Orders {
  @TrackActivity(args = "item", changeId = "result")
  String place(String item);

  @TrackActivity(args = "id")
  CompletableFuture<String> find(String id);

  /** A default method that the service inherits, and which calls another. */
  @TrackActivity(args = "item", changeId = "result")
  default String order(String item) {
    return place(item);
  }
}
