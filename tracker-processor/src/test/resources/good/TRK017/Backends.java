package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity(
      args = {"source = source.name", "target = target.name"},
      changeData = {"source = source.id", "target = target.id"})
  void move(String id, Backend source, Backend target);

  @TrackActivity
  void rename(@TrackArg String id, @TrackArg String name);

  @TrackActivity(args = "id", results = {"result.id", "result.name"})
  Backend get(String id);

  record Backend(String id, String name) {}
}
