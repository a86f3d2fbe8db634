package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  Promise<String> get(String id);
}
