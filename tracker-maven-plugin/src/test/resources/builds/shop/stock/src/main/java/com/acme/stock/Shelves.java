package com.acme.stock;

import dev.tracker.TrackActivity;

public interface Shelves {

  @TrackActivity(args = "id", changeId = "id")
  void clear(String id);
}
