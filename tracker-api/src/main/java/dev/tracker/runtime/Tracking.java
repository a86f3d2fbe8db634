package dev.tracker.runtime;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.NoopTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.TrackerFault;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What generated decorators call besides the tracker itself. */
public final class Tracking {
  /** Deeper than that only exceptions go that are causes of each other. */
  private static final int MOST_WRAPPED = 100;

  /** The arguments of an activity that has none. */
  public static final Object[] NO_ARGUMENTS = {};

  /** The newest generated code that this version is for; the processor reads it, too. */
  static final int LEVEL = 2;

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
   * @return {@code null} if a tracker's code runs on the thread, in which nothing is tracked
   */
  public static boolean @Nullable [] guard() {
    boolean[] guard = TrackerCode.guard();
    return guard[0] ? null : guard;
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
   * The guard for a call that is to be tracked, where the tracker is asked whether it is enabled as
   * a tracker's code, in which it is not asked again. Called where {@link #isWatched} says so.
   *
   * @param tracker the tracker of a decorator
   * @param method the method that is called
   * @return {@code null} if the call is not to be tracked
   */
  public static boolean @Nullable [] watchedGuard(ActivityTracker tracker, TrackedMethod method) {
    boolean[] guard = guard();
    if (guard == null) {
      return null;
    }
    boolean enabled;
    guard[0] = true;
    try {
      enabled = tracker.isEnabled(method);
    } finally {
      guard[0] = false;
    }
    return enabled ? guard : null;
  }

  /**
   * Whether trackers are to be asked by {@link #watchedGuard}, as one may ask itself.
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
   * What is called when what the delegate returned completes: the first time it is called, whatever
   * the returned object does. A future of the JDK's calls it once by itself.
   *
   * @param returned what the delegate returned
   * @param completion what then becomes of the activity
   * @return what is handed to the returned object
   */
  public static BiConsumer<@Nullable Object, @Nullable Throwable> once(
      Object returned, BiConsumer<@Nullable Object, @Nullable Throwable> completion) {
    return returned.getClass() == CompletableFuture.class
        ? completion
        : new OnceCompleted(completion);
  }

  /**
   * Ends an activity without an outcome, as what the delegate returned cannot be followed; unless
   * it has completed all the same.
   *
   * @param completion what {@link #once} returned
   * @param activity the activity
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param fault what was thrown
   */
  public static void unfollowed(
      BiConsumer<@Nullable Object, @Nullable Throwable> completion,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      Throwable fault) {
    try {
      fault(FaultPoint.FOLLOW, tracker, method, fault);
    } finally {
      if (!(completion instanceof OnceCompleted once) || once.isFirst()) {
        Ending.end(activity, tracker, method);
      }
    }
  }

  /**
   * What made a stage fail, without what stages wrap it in.
   *
   * @param error what a stage was completed with, {@code null} if it succeeded
   * @return the cause of a {@link CompletionException} or {@link ExecutionException}, else the
   *     error; one whose cause cannot be had, or that is its own, is what made the stage fail
   */
  public static @Nullable Throwable unwrapped(@Nullable Throwable error) {
    Throwable unwrapped = error;
    for (int depth = 0; depth < MOST_WRAPPED; depth++) {
      Throwable cause = wrapped(unwrapped);
      if (cause == null) {
        return unwrapped;
      }
      unwrapped = cause;
    }
    return error;
  }

  /** What an error is wrapped around, if it is one that wraps. */
  private static @Nullable Throwable wrapped(@Nullable Throwable error) {
    if (!(error instanceof CompletionException || error instanceof ExecutionException)) {
      return null;
    }
    try {
      return error.getCause();
    } catch (Exception | StackOverflowError fault) {
      // A user's own exception may fail here; the caller must not learn of it.
      TrackerFault.passOn(fault);
      return null;
    }
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
