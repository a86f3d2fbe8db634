package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK025: -Atracker.adapters names com.acme.PromiseAdapter, which is not an adapter
interface Backends {

  String get(String id);
}
