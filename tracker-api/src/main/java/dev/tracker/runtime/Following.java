package dev.tracker.runtime;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows an activity to the completion of what the delegate returned. What all decorators do alike
 * is here: by then an activity is an object in any case, and a future takes long anyhow, so little
 * is lost where the virtual machine cannot tell one tracker from another.
 *
 * @since 0.1.0
 */
public final class Following {
  private Following() {}

  /**
   * Follows an activity to the completion of a stage. What is derived from it here is dropped.
   *
   * @param stage what the delegate returned; {@code null} is done at once
   * @param guard the guard of the calling thread
   * @param activity the activity, which is detached from the calling thread first
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param completion what becomes of the activity then
   */
  public static void follow(
      @Nullable CompletionStage<?> stage,
      boolean[] guard,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      BiConsumer<@Nullable Object, @Nullable Throwable> completion) {
    var once = detached(stage, guard, activity, tracker, method, completion);
    if (stage == null) {
      return;
    }
    try {
      CompletionStage<?> unused = stage.whenComplete(once);
    } catch (Throwable fault) {
      unfollowed(once, activity, tracker, method, fault);
    }
  }

  /**
   * Makes an activity ready to be followed by an adapter: it is detached from the calling thread.
   *
   * @param returned what the delegate returned; {@code null} is done at once
   * @param guard the guard of the calling thread
   * @param activity the activity
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param completion what becomes of the activity when what was returned completes
   * @return what is to be called then: the first call counts, whatever the returned object does. A
   *     future of the JDK's calls it once by itself
   */
  public static BiConsumer<@Nullable Object, @Nullable Throwable> detached(
      @Nullable Object returned,
      boolean[] guard,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      BiConsumer<@Nullable Object, @Nullable Throwable> completion) {
    if (returned == null) {
      completion.accept(null, null);
      return completion;
    }
    var once =
        returned.getClass() == CompletableFuture.class ? completion : new OnceCompleted(completion);
    try {
      detach(guard, activity, tracker, method);
    } catch (Throwable fault) {
      unfollowed(once, activity, tracker, method, fault);
    }
    return once;
  }

  /**
   * Whether a stage succeeded. If it failed, its activity is told of the cause, and ended.
   *
   * @param guard the guard of the calling thread
   * @param activity the activity
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @param error what the stage was completed with, {@code null} if it succeeded
   * @return whether the activity has still to be told of the success, and to be ended
   */
  public static boolean succeeded(
      boolean[] guard,
      Activity activity,
      ActivityTracker tracker,
      TrackedMethod method,
      @Nullable Throwable error) {
    if (error == null) {
      return true;
    }
    Ending.fail(guard, activity, tracker, method, WrappedFailure.within(error));
    return false;
  }

  private static void detach(
      boolean[] guard, Activity activity, ActivityTracker tracker, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.detach();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.DETACH, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }

  /**
   * Ends an activity without an outcome, as what the delegate returned cannot be followed; unless
   * it has completed all the same.
   *
   * @param completion what {@link #detached} returned
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
      Tracking.fault(FaultPoint.FOLLOW, tracker, method, fault);
    } finally {
      if (!(completion instanceof OnceCompleted once) || once.isFirst()) {
        Ending.end(Tracking.completionGuard(), activity, tracker, method);
      }
    }
  }
}
