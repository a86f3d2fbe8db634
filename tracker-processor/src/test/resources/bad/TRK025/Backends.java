package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK025: -Atracker.adapters names com.acme.PromiseAdapter, which is no adapter
interface Backends {

  String get(String id);
}
