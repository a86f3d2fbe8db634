package dev.tracker;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The code of trackers, in which nothing is tracked: a tracked method that a tracker calls goes
 * straight to its delegate. Otherwise a tracker that stores its records by way of a tracked service
 * would be told of its own work, and of the work for that, for ever.
 *
 * <p>Decorators see to it wherever they call a tracker. What a tracker has another thread do is its
 * own affair:
 *
 * <pre>{@code
 * Executor executor = TrackerCode.executor(Executors.newSingleThreadExecutor());
 * executor.execute(() -> audit.store(line)); // not tracked, though audit is
 * }</pre>
 *
 * <p>What counts is the thread, whichever tracker's code runs on it, and whatever decorator is
 * called. Activities that are under way go on, and are told of what becomes of them.
 *
 * @since 0.1.0
 */
public final class TrackerCode {
  /**
   * The one element of a thread's array is {@code true} as long as a tracker's code runs on it. An
   * array of the JDK's, so that no pooled thread keeps a class of ours from being unloaded.
   */
  private static final ThreadLocal<boolean[]> GUARD = ThreadLocal.withInitial(() -> new boolean[1]);

  /**
   * Whether a tracker has ever used up a stack. Before that, decorators ask it whether it is
   * enabled without a look at the thread, which would be most of what a call costs that is not
   * tracked. Not volatile: who overflows again sees it soon enough.
   */
  private static boolean overflowed;

  private TrackerCode() {}

  /**
   * Whether a tracker's code runs on this thread.
   *
   * @return {@code true} if nothing is tracked here at present
   */
  public static boolean isRunning() {
    return GUARD.get()[0];
  }

  /**
   * Runs code as a tracker's.
   *
   * @param code what is run; what it throws is thrown
   */
  public static void run(Runnable code) {
    call(
        () -> {
          code.run();
          return null;
        });
  }

  /**
   * Runs code as a tracker's.
   *
   * @param <T> what it returns
   * @param code what is run; what it throws is thrown
   * @return what it returns
   */
  public static <T extends @Nullable Object> T call(Supplier<T> code) {
    boolean[] guard = GUARD.get();
    boolean outer = guard[0];
    guard[0] = true;
    try {
      return code.get();
    } finally {
      guard[0] = outer;
    }
  }

  /**
   * An executor whose tasks are a tracker's code.
   *
   * @param executor what executes them
   * @return an executor that hands each task to that one
   */
  public static Executor executor(Executor executor) {
    return task -> executor.execute(() -> run(task));
  }

  /**
   * The guard of this thread, for generated code, which sets it and takes it back by itself: there
   * is no cheaper way. Everybody else calls {@link #run} and {@link #isRunning}.
   *
   * @return an array of one element, always the same for a thread, and {@code true} as long as a
   *     tracker's code runs on it
   */
  public static boolean[] guard() {
    return GUARD.get();
  }

  /**
   * Whether decorators look at the guard even before they ask a tracker whether it is enabled: once
   * a tracker has used up a stack, as one does whose {@code isEnabled} calls what it tracks.
   *
   * @return {@code false} in any process in which that has not happened
   */
  public static boolean isWatched() {
    return overflowed;
  }

  /** Says that a tracker has used up a stack. */
  static void watch() {
    overflowed = true;
  }
}
