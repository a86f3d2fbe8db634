package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;

@TrackActivity
interface Backends {

  void move(ActivityContext context, String id);
}
