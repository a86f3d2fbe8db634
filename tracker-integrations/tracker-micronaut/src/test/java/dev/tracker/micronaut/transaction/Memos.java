package dev.tracker.micronaut.transaction;

import dev.tracker.TrackActivity;

/** What is tracked, and has no transactions of its own. */
interface Memos {
  @TrackActivity(subject = "memo", args = "id", changeId = "id")
  void addMemo(String id);
}
