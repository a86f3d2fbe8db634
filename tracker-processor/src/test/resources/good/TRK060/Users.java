package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity
  @SuppressWarnings("TRK050")
  void invite(String name);

  @TrackActivity
  void delete(String id);
}
