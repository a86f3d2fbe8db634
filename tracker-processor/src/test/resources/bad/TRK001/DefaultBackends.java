package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

@TrackActivity // ERROR TRK001: @TrackActivity is on DefaultBackends, which is not an interface.
class DefaultBackends {

  @TrackActivity(args = "id") // ERROR TRK001: @TrackActivity is on a member of DefaultBackends
  void delete(String id) {}

  @Untracked("hot path") // ERROR TRK001: @Untracked is on a member of DefaultBackends
  void supports() {}

  void create(@TrackArg String name) {} // ERROR TRK001: @TrackArg is on a member of DefaultBackends

  @TrackActivity // ERROR TRK001: is on Backend,
  record Backend(String name) {}

  @TrackActivity // ERROR TRK001: is on State,
  enum State {}

  @TrackActivity // ERROR TRK001: is on Marker,
  @interface Marker {}
}
