package com.vendor;

import dev.tracker.TrackActivity;

/** Compiled without -parameters, as many libraries are. */
public interface Store {

  @TrackActivity(changeId = "key")
  void put(String key, byte[] content);
}
