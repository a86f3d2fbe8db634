package dev.tracker.avaje;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

/** Another interface of the same bean, which Avaje closes. */
@TrackActivity(subject = "receipt")
public interface Receipts extends AutoCloseable {
  @TrackActivity(args = "id")
  String print(String id);

  @Override
  @Untracked("ends the bean, not an order")
  void close();
}
