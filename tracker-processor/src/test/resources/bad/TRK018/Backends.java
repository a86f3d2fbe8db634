package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity(
      args = {
        "the name = name", // ERROR TRK018: "the name" is no key.
        "= name" // ERROR TRK018: "" is no key.
      },
      changeData = "1st = name") // ERROR TRK018: "1st" is no key.
  void create(String id, String name);

  @TrackActivity
  void delete(@TrackArg("id?") String id); // ERROR TRK018: "id?" is no key.
}
