package hierarchy;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

/** A raw super-interface, of which every call is unchecked. */
@TrackActivity(effect = Effect.READ)
public interface Ranked extends RawParent {
  int rank();
}
