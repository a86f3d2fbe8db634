package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity(
      args = {
        "source.name",
        "target.name" // ERROR TRK017: The key "name" is used twice. Why: A tracker could not tell the two values apart. Fix: Give one of them another key: target_name = target.name.
      },
      changeData = {
        "id = source.id",
        "id = target.id" // ERROR TRK017: The key "id" is used twice.
      })
  void move(String id, Backend source, Backend target);

  @TrackActivity
  void rename(@TrackArg("name") String id, @TrackArg String name); // ERROR TRK017: The key "name" is used twice.

  @TrackActivity(results = {"result.id", "result.name", "id = id"}) // ERROR TRK017: The key "id" is used twice.
  Backend get(String id);

  record Backend(String id, String name) {}
}
