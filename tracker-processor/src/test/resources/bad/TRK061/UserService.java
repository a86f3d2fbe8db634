package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface UserService {
  String find(String id);

  interface Legacy {
    void close();
  }
}
