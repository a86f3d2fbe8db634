package dev.tracker.journal.subscribe;

import java.time.Duration;

/**
 * How often, and when, a failed entry is retried.
 *
 * @param most how many attempts in all, the first one included; after that many, the entry is
 *     parked
 * @param first the pause after the first attempt; each further one is twice as long
 * @param longest the longest pause
 * @since 0.1.0
 */
public record Retries(int most, Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 40;

  /** Ten attempts in all, with pauses between them that double from a second: 8.5 minutes. */
  public static final Retries DEFAULT =
      new Retries(10, Duration.ofSeconds(1), Duration.ofMinutes(5));

  /**
   * Requires an attempt, and pauses that are not negative.
   *
   * @param most how often; after that many attempts, the entry is parked
   * @param first the pause after the first attempt; each further one is twice as long
   * @param longest the longest pause
   */
  public Retries {
    if (most < 1 || first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "one attempt or more, with pauses that grow: " + most + ", " + first + ", " + longest);
    }
  }

  /** The pause after so many attempts, in microseconds. */
  long pauseMicros(int attempts) {
    double pause = first.toNanos() / 1e3 * Math.pow(2, Math.min(attempts - 1, MOST_DOUBLINGS));
    return (long) Math.min(pause, longest.toNanos() / 1e3);
  }
}
