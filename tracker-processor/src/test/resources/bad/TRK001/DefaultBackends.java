package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

@TrackActivity // ERROR TRK001: @TrackActivity stands on DefaultBackends, which is no interface.
class DefaultBackends {

  @TrackActivity(args = "id") // ERROR TRK001: @TrackActivity stands on a member of DefaultBackends
  void delete(String id) {}

  @Untracked("hot path") // ERROR TRK001: @Untracked stands on a member of DefaultBackends
  void supports() {}

  void create(@TrackArg String name) {} // ERROR TRK001: @TrackArg stands on a member of DefaultBackends

  @TrackActivity // ERROR TRK001: stands on Backend,
  record Backend(String name) {}

  @TrackActivity // ERROR TRK001: stands on State,
  enum State {}

  @TrackActivity // ERROR TRK001: stands on Marker,
  @interface Marker {}
}
