package com.acme;

import dev.tracker.ActivityContext;
import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void move(ActivityContext context, String id);
}
