package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends { // ERROR TRK099: Tracker failed on com.acme.Backends: java.lang.IllegalStateException: what nobody thought of at
  void delete(String id);
}
