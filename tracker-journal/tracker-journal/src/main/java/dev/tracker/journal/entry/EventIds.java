package dev.tracker.journal.entry;

import dev.tracker.journal.time.Micros;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes event ids: UUIDs of version 7 as in RFC 9562, whose time has 12 more bits (its method 3).
 * Each is greater than the one before it, whatever the clock does. Thread-safe.
 *
 * @since 0.1.0
 */
public final class EventIds {
  private static final long MICROS_PER_MILLI = 1_000;
  private static final int FRACTION_BITS = 12;
  private static final long VERSION = 7L << 12;
  private static final long VARIANT = 0b10L << 62;

  private final Clock clock;
  private final RandomBytes random;
  private final AtomicLong last = new AtomicLong();

  /**
   * A source of ids.
   *
   * @param clock tells the time in them
   * @param random tells the rest
   */
  public EventIds(Clock clock, RandomBytes random) {
    this.clock = clock;
    this.random = random;
  }

  /**
   * A new id.
   *
   * @return an id that no other entry has
   */
  public UUID next() {
    long now = fractions(Micros.of(clock.instant()));
    long time = last.updateAndGet(before -> Math.max(before + 1, now));
    long fraction = time & (1L << FRACTION_BITS) - 1;
    long most = time >>> FRACTION_BITS << 16 | VERSION | fraction;
    long least = random.nextLong() >>> 2 | VARIANT;
    return new UUID(most, least);
  }

  /** Milliseconds, and 4,096ths of one. */
  private static long fractions(long micros) {
    long millis = Math.floorDiv(micros, MICROS_PER_MILLI);
    long rest = Math.floorMod(micros, MICROS_PER_MILLI);
    return millis << FRACTION_BITS | (rest << FRACTION_BITS) / MICROS_PER_MILLI;
  }
}
