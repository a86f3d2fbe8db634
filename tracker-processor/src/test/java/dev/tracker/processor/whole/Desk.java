package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.io.Serializable;

/** A service that is serialized. */
@TrackActivity
@SuppressWarnings("TRK062") // What is read back is not tracked: that is what is tested.
public interface Desk extends Serializable {
  String find(@TrackArg String name);
}
