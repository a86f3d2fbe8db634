package com.acme;

import dev.tracker.ActivityContext;
import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void move(ActivityContext from, ActivityContext to, String id); // ERROR TRK023: move has several ActivityContext parameters.
}
