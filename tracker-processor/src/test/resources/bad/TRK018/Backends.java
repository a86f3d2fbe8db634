package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Backends {

  @TrackActivity(
      args = {
        "the name = name", // ERROR TRK018: "the name" is not a valid key.
        "= name" // ERROR TRK018: "" is not a valid key.
      },
      changeData = "1st = name") // ERROR TRK018: "1st" is not a valid key.
  void create(String id, String name);

  @TrackActivity
  void delete(@TrackArg("id?") String id); // ERROR TRK018: "id?" is not a valid key.
}
