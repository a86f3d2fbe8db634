package com.acme;

import dev.tracker.TrackActivity;

/** Implemented by calling a Store, instead of extending it. */
@TrackActivity
interface Invoices {
  void delete(String id);
}
