package kinds;

import dev.tracker.TrackActivity;

public interface Restating {
  @Override
  String toString();

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  /** Of what it inherits nothing is tracked, and it asks for no more. */
  @TrackActivity
  interface Standing extends Restating {}
}
