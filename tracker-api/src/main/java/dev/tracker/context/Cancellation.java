package dev.tracker.context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A node in the ancestry of a context, at which it can be cancelled or can run out of time.
 *
 * <p>A node knows its parent and no parent knows its nodes: who asks looks upwards. So nothing is
 * registered, nothing has to be removed, and a parent that lives long retains no child. What a node
 * has once answered it keeps, so that the cause of a cancellation never changes under the eyes of
 * who reads it.
 */
final class Cancellation {
  private final @Nullable Cancellation parent;
  private final InstantSource clock;

  /** The earliest of this node's and its ancestors', so that one comparison serves them all. */
  private final @Nullable Instant deadline;

  private final AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();

  /** How a node ended; the cause is {@code null} where whoever cancelled gave none. */
  record Outcome(@Nullable Throwable cause) {}

  private Cancellation(
      @Nullable Cancellation parent, InstantSource clock, @Nullable Instant deadline) {
    this.parent = parent;
    this.clock = clock;
    this.deadline = deadline;
  }

  static Cancellation none(InstantSource clock) {
    return new Cancellation(null, clock, null);
  }

  Cancellation child() {
    return new Cancellation(this, clock, deadline);
  }

  Cancellation withDeadline(Instant instant) {
    Objects.requireNonNull(instant, "deadline");
    boolean tightens = deadline == null || instant.isBefore(deadline);
    return tightens ? new Cancellation(this, clock, instant) : this;
  }

  Cancellation withTimeout(Duration timeout) {
    Instant now = clock.instant();
    if (timeout.compareTo(Duration.between(now, Instant.MAX)) >= 0) {
      return withDeadline(Instant.MAX);
    }
    if (timeout.compareTo(Duration.between(now, Instant.MIN)) <= 0) {
      return withDeadline(Instant.MIN);
    }
    return withDeadline(now.plus(timeout));
  }

  @Nullable Instant deadline() {
    return deadline;
  }

  void cancel(@Nullable Throwable cause) {
    // Asked first, because a parent's cancellation or a passed deadline was earlier than this call.
    if (outcome() == null) {
      outcome.compareAndSet(null, new Outcome(cause));
    }
  }

  /** How this node ended, or {@code null} while it has not. */
  @Nullable Outcome outcome() {
    for (Cancellation node = this; node != null; node = node.parent) {
      Outcome found = node.outcome.get();
      if (found != null) {
        return node == this ? found : keep(found);
      }
    }
    if (deadline == null || clock.instant().isBefore(deadline)) {
      return null;
    }
    return keep(new Outcome(new TimeoutException("The deadline " + deadline + " has passed")));
  }

  void throwIfEnded() {
    Outcome found = outcome();
    if (found != null) {
      CancellationException cancelled = new CancellationException("The context is cancelled");
      cancelled.initCause(found.cause());
      throw cancelled;
    }
  }

  private Outcome keep(Outcome found) {
    Outcome earlier = outcome.compareAndExchange(null, found);
    return earlier == null ? found : earlier;
  }
}
