package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity(
    subject = "backend",
    args = "id", // ERROR TRK008: args at interface level has no effect.
    changeId = "id", // ERROR TRK008: changeId at interface level
    changeData = "id", // ERROR TRK008: changeData at interface level
    changeIf = "forGood", // ERROR TRK008: changeIf at interface level
    changeEach = "ids", // ERROR TRK008: changeEach at interface level
    changeLimit = 3, // ERROR TRK008: changeLimit at interface level
    results = "result") // ERROR TRK008: results at interface level
interface Backends {

  void delete(String id, boolean forGood);
}
