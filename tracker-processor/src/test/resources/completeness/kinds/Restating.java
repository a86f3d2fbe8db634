package kinds;

import dev.tracker.TrackActivity;

/** Of what is inherited, nothing is tracked, and nobody asked for more. */
@TrackActivity
public interface Restating extends Restating.Keyword {

  interface Keyword {
    @Override
    String toString();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();
  }
}
