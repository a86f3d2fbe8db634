package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK003: its source, com.acme.TrackedOrders, is among the sources being compiled. Why: Each build generates it again. Fix: Remove the folder of generated sources from the source path
interface Orders {
  void delete(String id);
}
