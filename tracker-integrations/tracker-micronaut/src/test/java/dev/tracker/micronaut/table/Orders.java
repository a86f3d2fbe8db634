package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletionStage;

/** A tracked interface, with each kind of method. */
public interface Orders {
  @TrackActivity(args = "id", changeId = "id")
  void place(String id);

  @TrackActivity(args = "id", changeId = "id")
  default void cancel(String id) {
    throw new UnsupportedOperationException(id);
  }

  @TrackActivity(args = "id")
  default String describeOrder(String id) {
    return "order " + id;
  }

  @TrackActivity(args = "id", changeId = "id")
  void placeAndCancel(String id);

  @TrackActivity(args = "id", changeId = "id")
  CompletionStage<String> ship(String id);
}
