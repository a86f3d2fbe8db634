package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;

/** A service whose every path a test can make fail. */
@TrackActivity
public interface LedgerService {

  @TrackActivity(args = "entry.text", changeId = "entry.id", changeData = "entry.reversal.text")
  LedgerEntry post(LedgerEntry entry) throws Exception;

  @TrackActivity(changeIf = "entry.new", changeId = "entry.id", changeData = "entry.text")
  void postOnce(LedgerEntry entry);

  @TrackActivity(changeId = "id")
  void delete(Object id);

  @TrackActivity(args = "entry.text", expected = IllegalArgumentException.class)
  void check(LedgerEntry entry);
}
