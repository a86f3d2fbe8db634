package dev.tracker.journal.time;

import java.time.Instant;

/**
 * Instants as numbers of microseconds since 1970 in UTC. A journal stores them so: as timestamps,
 * drivers round them, cut them, or shift them by the time zone of a session.
 *
 * @since 0.1.0
 */
public final class Micros {
  private static final long PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  private Micros() {}

  /**
   * The number of an instant.
   *
   * @param instant the instant, which is cut to microseconds, never rounded
   * @return microseconds since 1970, negative before
   * @throws ArithmeticException if the instant is more than 290,000 years away
   */
  public static long of(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), PER_SECOND),
        instant.getNano() / NANOS_PER_MICRO);
  }

  /**
   * The instant of a number.
   *
   * @param micros microseconds since 1970
   * @return the instant
   */
  public static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS_PER_MICRO);
  }
}
