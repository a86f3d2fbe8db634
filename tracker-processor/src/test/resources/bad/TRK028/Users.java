package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      changeId = "name",
      changeIf = "result | masked") // ERROR TRK028: changeIf "result | masked" has a filter.
  boolean rename(String name);

  @TrackActivity(
      changeId = "id",
      changeIf = "force | plain") // ERROR TRK028: Write changeIf = "force".
  void delete(String id, boolean force);
}
