package dev.tracker.examples.springshop;

import dev.tracker.TrackActivity;

/** Fills the shelves. */
@TrackActivity(subject = "shelf")
public interface Restocking {

  /**
   * Orders what has run out.
   *
   * @return how many products were filled up: if none was, nothing has changed
   */
  @TrackActivity(operation = "fill", changeIf = "result", changeId = "none")
  int fillUp();
}
