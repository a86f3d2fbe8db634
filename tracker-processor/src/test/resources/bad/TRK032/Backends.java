package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK032: The tracker-api on the class path is older than this tracker-processor supports
interface Backends {

  String find(String id);
}
