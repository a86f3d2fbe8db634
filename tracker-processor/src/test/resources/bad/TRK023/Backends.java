package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;

@TrackActivity
interface Backends {

  void move(ActivityContext from, ActivityContext to, String id); // ERROR TRK023: move has several ActivityContext parameters.
}
