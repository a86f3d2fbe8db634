package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(
      args = {
        "backend..name", // ERROR TRK010: "backend..name" is no path.
        "backend.name()", // ERROR TRK010: "backend.name()" is no path.
        "kind = " // ERROR TRK010: "" is no path.
      },
      changeId = "1st", // ERROR TRK010: "1st" is no path.
      changeIf = "id = backend.id") // ERROR TRK010: "id = backend.id" is no path.
  void create(Backend backend);

  record Backend(String id, String name) {}
}
