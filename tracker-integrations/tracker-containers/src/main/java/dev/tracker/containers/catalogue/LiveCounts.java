package dev.tracker.containers.catalogue;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.MethodCache;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls of each method by outcome. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LiveCounts implements ActivityTracker {
  private final Map<Key, Counts> counts = new ConcurrentHashMap<>();
  private final MethodCache<Counts> byMethod = new MethodCache<>(this::countsOf);

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
    Counts of = byMethod.get(method);
    of.started.increment();
    return of;
  }

  private Counts countsOf(TrackedMethod method) {
    Key key = new Key(method.interfaceName(), method.methodName(), method.operation());
    return counts.computeIfAbsent(key, unused -> new Counts());
  }

  /**
   * The counts of the calls of a method.
   *
   * @param type the interface's binary name
   * @param name the method's name
   * @param operation the verb; overloads that have the same share the numbers
   * @return the numbers at present
   */
  public Seen seen(String type, String name, String operation) {
    return counts.getOrDefault(new Key(type, name, operation), new Counts()).seen();
  }

  /**
   * The counts of the calls of a method.
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
   * @param type the exception's class; its message may contain secrets
   * @param time when it was reported
   */
  public record Failure(String type, Instant time) {}

  /** What is counted by itself. */
  private record Key(String type, String method, String operation) {}

  /** One for all activities of a method: each call of it counts, whichever of them it is. */
  private static final class Counts implements Activity {
    private final LongAdder started = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder changed = new LongAdder();
    private final LongAdder rolledBack = new LongAdder();
    private volatile @Nullable Failure lastFailure;

    /** Ended is read first, or a call that ends meanwhile would be one less than none. */
    private Seen seen() {
      long over = ended.sum();
      long calls = started.sum();
      return new Seen(
          calls, calls - over, failed.sum(), changed.sum(), rolledBack.sum(), lastFailure);
    }

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
