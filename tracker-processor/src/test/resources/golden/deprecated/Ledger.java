package com.acme;

import dev.tracker.TrackActivity;

/** Accessors that their users are warned of, though not those who name them in a string. */
@TrackActivity
public interface Ledger {

  @TrackActivity(args = "entry.number", changeId = "entry.id", changeIf = "entry.open")
  void book(Entry entry);
}
