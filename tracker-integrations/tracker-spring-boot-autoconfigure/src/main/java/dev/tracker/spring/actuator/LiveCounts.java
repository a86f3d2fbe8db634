package dev.tracker.spring.actuator;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what became of each method's calls. Thread-safe. */
public final class LiveCounts implements ActivityTracker {
  private final Map<String, Counts> counts = new ConcurrentHashMap<>();

  /** Nothing counted yet. */
  public LiveCounts() {}

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return false;
  }

  /** By hand: it is of no method that is listed. */
  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return Activity.noop();
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Counts of = counts.computeIfAbsent(method.toString(), unused -> new Counts());
    of.started.increment();
    return of;
  }

  /**
   * What became of the calls of a method.
   *
   * @param name its interface and its name, joined by a dot; overloads share it
   * @return the numbers at present
   */
  public Seen seen(String name) {
    Counts of = counts.getOrDefault(name, new Counts());
    return new Seen(
        of.started.sum(),
        of.started.sum() - of.ended.sum(),
        of.failed.sum(),
        of.changed.sum(),
        of.rolledBack.sum(),
        of.lastFailure);
  }

  /**
   * What became of the calls of a method.
   *
   * @param calls how many there were
   * @param active how many have not ended, or are not settled
   * @param failures how many failed
   * @param changes how many entities they changed
   * @param rolledBack how many were undone by their transaction
   * @param lastFailure the last failure
   */
  public record Seen(
      long calls,
      long active,
      long failures,
      long changes,
      long rolledBack,
      @Nullable Failure lastFailure) {}

  /**
   * A failure.
   *
   * @param type the exception's class; its message may have what is secret
   * @param time when it was told
   */
  public record Failure(String type, Instant time) {}

  /** One for all activities of a method: each call of it counts, whichever of them it is. */
  private static final class Counts implements Activity {
    private final LongAdder started = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder changed = new LongAdder();
    private final LongAdder rolledBack = new LongAdder();
    private volatile @Nullable Failure lastFailure;

    @Override
    public void reportErr(Throwable error) {
      failed.increment();
      lastFailure = new Failure(error.getClass().getName(), Instant.now());
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      changed.increment();
    }

    @Override
    public void reportRolledBack() {
      rolledBack.increment();
    }

    @Override
    public void end() {
      ended.increment();
    }
  }
}
