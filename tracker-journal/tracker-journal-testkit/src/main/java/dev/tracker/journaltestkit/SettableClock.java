package dev.tracker.journaltestkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test sets it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SettableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * A clock.
   *
   * @param start what it shows
   * @return a clock that stands
   */
  public static SettableClock at(Instant start) {
    return new SettableClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /**
   * Sets it, backwards too.
   *
   * @param instant what it shows from then on
   */
  public void set(Instant instant) {
    now.set(instant);
  }

  /**
   * Moves it on, or back.
   *
   * @param duration how far; negative to go back
   */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Shows the same time: whoever sets one sets both. */
  @Override
  public SettableClock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }
}
