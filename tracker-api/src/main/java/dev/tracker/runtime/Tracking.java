package dev.tracker.runtime;

import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.NoopTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.TrackerFault;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What generated decorators call besides the tracker itself.
 *
 * @since 0.1.0
 */
public final class Tracking {
  /** The arguments of an activity that has none. */
  public static final Object[] NO_ARGUMENTS = {};

  /** The newest generated code that this version is for; the processor reads it, too. */
  static final int LEVEL = 3;

  /** The oldest generated code that this version is for; the processor reads it, too. */
  static final int OLDEST_LEVEL = 1;

  static {
    // What calls and the first fault need is made while there is room on the stack, as each
    // decorator comes here first: a class whose initialization overflows it is broken for good.
    ActivityContext.current();
    TrackerFault unused =
        new TrackerFault(
            FaultPoint.START, ActivityTracker.noop(), null, new IllegalStateException());
  }

  private Tracking() {}

  /**
   * Makes sure that this version has what a decorator calls. The level of a decorator is that of
   * the processor that generated it, and only rises where later versions generate other calls.
   *
   * @param level the decorator's
   * @throws LinkageError if the decorator is too new for this version, or too old
   */
  public static void requireLevel(int level) {
    if (level > LEVEL || level < OLDEST_LEVEL) {
      throw LevelMismatch.of(level);
    }
  }

  /**
   * Whether a tracker can ever be enabled. A decorator asks once, when it is made: for a tracker
   * that never will be, each call is then saved the question.
   *
   * <p>If the delegate is decorated already for the same tracker, the handler of faults is told.
   *
   * @param delegate what is decorated
   * @param tracker the tracker of a decorator
   * @return {@code false} if its {@code isEnabled} will always be {@code false}
   */
  public static boolean canBeEnabled(Object delegate, ActivityTracker tracker) {
    if (tracker instanceof NoopTracker) {
      return false;
    }
    if (delegate instanceof TrackingDecorator decorated) {
      RepeatedDecoration.tell(decorated, tracker);
    }
    return true;
  }

  /**
   * The guard of the calling thread, see {@link TrackerCode#guard}, for a call that is to be
   * tracked.
   *
   * @param tracker the tracker of a decorator, which has said that it is enabled; where {@link
   *     #isWatched} says so, it is asked here instead
   * @param method the method that is called
   * @return {@code null} if the call is not to be tracked, as a tracker's code runs on the thread
   */
  public static boolean @Nullable [] guard(ActivityTracker tracker, TrackedMethod method) {
    boolean[] guard = TrackerCode.guard();
    if (guard[0]) {
      return null;
    }
    return isWatched() && !isEnabled(guard, tracker, method) ? null : guard;
  }

  /** Asked as a tracker's code, in which it is not asked again. */
  private static boolean isEnabled(boolean[] guard, ActivityTracker tracker, TrackedMethod method) {
    guard[0] = true;
    try {
      return tracker.isEnabled(method);
    } finally {
      guard[0] = false;
    }
  }

  /**
   * A guard for what becomes of an activity, which is told wherever it becomes known.
   *
   * @return the guard of the calling thread; if a tracker's code runs on it, which sets that one
   *     already, one that nobody looks at
   */
  public static boolean[] completionGuard() {
    boolean[] guard = TrackerCode.guard();
    return guard[0] ? new boolean[1] : guard;
  }

  /**
   * Whether trackers are to be asked by {@link #guard} alone, as one may ask itself.
   *
   * @return {@code false} until a tracker has used up a stack
   */
  public static boolean isWatched() {
    return TrackerCode.isWatched();
  }

  /**
   * The context an activity starts in, where the tracked method is passed one.
   *
   * @param context the argument of the call, which may be {@code null}
   * @return that context, or else the current one
   */
  public static ActivityContext orCurrent(@Nullable ActivityContext context) {
    return context == null ? ActivityContext.current() : context;
  }

  /**
   * The arguments an activity starts with.
   *
   * @param kvArgs keys and values in turn; {@code null} if there are none, or nobody wants them
   * @return the same, or {@link #NO_ARGUMENTS}
   */
  public static @Nullable Object[] orNone(@Nullable Object @Nullable [] kvArgs) {
    return kvArgs == null ? NO_ARGUMENTS : kvArgs;
  }

  /**
   * What made a stage fail, without what stages wrap it in.
   *
   * @param error what a stage was completed with, {@code null} if it succeeded
   * @return the cause of a {@link CompletionException} or {@link ExecutionException}, else the
   *     error; one whose cause cannot be had, or that is its own, is what made the stage fail
   */
  public static @Nullable Throwable unwrapped(@Nullable Throwable error) {
    return error == null ? null : WrappedFailure.within(error);
  }

  /**
   * What is recorded in the place of a value that is to be hashed: the first 32 hexadecimal digits
   * of the SHA-256 of a salt and the value's text, both in UTF-8. Equal texts have equal hashes as
   * long as the salt is the same.
   *
   * <p>The salt is the system property {@code dev.tracker.salt}, else the environment variable
   * {@code DEV_TRACKER_SALT}, as either is when the first value is hashed; else it is random, and
   * hashes are only comparable within this process.
   *
   * @param value the value; the text of an array is that of its elements
   * @return the hash, or {@code null} for {@code null}
   */
  public static @Nullable String hashed(@Nullable Object value) {
    return value == null ? null : SaltedHash.OF_PROCESS.of(value);
  }

  /**
   * What came out of asynchronous work, as what the method's signature says it is. Whether it is,
   * the caller checks, by assigning it: after a cast that somebody made unchecked it may not be.
   *
   * @param <T> what it is
   * @param value the value, which may be {@code null}
   * @return the value
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the caller checks it
  public static <T> @Nullable T result(@Nullable Object value) {
    return (T) value;
  }

  /**
   * What is told of a change by several keys.
   *
   * @param keysAndValues keys and values in turn
   * @return the values by their keys, in that order
   */
  public static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  /**
   * Hands a fault of tracking to the handler.
   *
   * @param point where it happened
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param cause what was thrown
   * @throws VirtualMachineError if that is the cause, unless it is a {@link StackOverflowError}
   */
  public static void fault(
      FaultPoint point, ActivityTracker tracker, TrackedMethod method, Throwable cause) {
    try {
      new TrackerFault(point, tracker, method, cause).report();
    } catch (StackOverflowError tooDeep) {
      // Nor is there room on the stack to tell anybody, but there may be for the tracked call.
    }
  }
}
