package dev.tracker.processor.whole;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.io.Externalizable;

/** A service that is serialized. */
@TrackActivity(effect = Effect.READ)
@SuppressWarnings("TRK062") // What is read back is not tracked: that is what is tested.
public interface Crate extends Externalizable {
  String find(@TrackArg String name);
}
