package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  String find(String id);
}
