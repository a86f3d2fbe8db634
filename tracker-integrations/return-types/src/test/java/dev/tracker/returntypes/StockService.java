package dev.tracker.returntypes;

import dev.tracker.TrackActivity;

/** What the work and its caller call in turn. */
@TrackActivity(subject = "stock")
interface StockService {

  boolean check();
}
