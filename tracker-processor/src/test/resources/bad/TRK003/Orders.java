package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK003: its source, com.acme.TrackedOrders, is among those that are compiled. Why: Each build writes it anew. Fix: Leave the folder that it was generated to out of the sources
interface Orders {
  void delete(String id);
}
