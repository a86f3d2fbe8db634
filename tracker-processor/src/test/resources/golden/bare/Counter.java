package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

/** Changes of which there is little or nothing to say. */
@TrackActivity
public interface Counter {

  @SuppressWarnings("TRK050")
  void reset();

  @TrackActivity(changeIf = "result", changeData = {})
  @SuppressWarnings("TRK050")
  boolean resetIfDone();

  @Untracked("its name is all that counts")
  void resetIfDoneChanged();
}
