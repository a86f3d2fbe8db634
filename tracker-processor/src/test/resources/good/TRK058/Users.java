package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Users {
  String find(String id);
}
