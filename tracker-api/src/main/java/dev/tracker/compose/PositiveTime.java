package dev.tracker.compose;

import java.time.Duration;

/** Times that have to be longer than nothing. */
final class PositiveTime {
  private PositiveTime() {}

  static Duration require(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("not a positive time: " + time);
    }
    return time;
  }
}
