package dev.tracker;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that identify the operations of one process. All activities of one operation that start
 * on a thread get the same number, in a {@link ChainedTracker} or in {@link #within}. Trackers use
 * its text, {@code dev.tracker.spi.OperationId}.
 *
 * <p>Use it in code that starts several activities of one operation at different times or on
 * different threads. Take the number where the first of them starts, and start the others within
 * it:
 *
 * <pre>{@code
 * long number = OperationNumber.take();
 * executor.execute(
 *     () -> OperationNumber.within(number, () -> tracker.start(context, method, kvArgs)));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OperationNumber {
  private static final int PER_MILLISECOND_BITS = 20;

  /** No operation is being started. What a thread begins with. */
  private static final long NONE = 0;

  /** One is being started, and nobody has asked for its number yet. */
  private static final long NOT_DRAWN = -1;

  private static final AtomicLong NEXT =
      new AtomicLong(System.currentTimeMillis() << PER_MILLISECOND_BITS);

  /** The number in the one element of an array of the JDK's: no thread keeps a class of ours. */
  private static final ThreadLocal<long[]> STARTING = ThreadLocal.withInitial(() -> new long[1]);

  private OperationNumber() {}

  /**
   * The number of the operation that is being started on this thread.
   *
   * @return that number, which stays the same during the start; if no operation is being started, a
   *     new number
   */
  public static long take() {
    long[] starting = STARTING.get();
    if (starting[0] == NONE) {
      return NEXT.getAndIncrement();
    }
    if (starting[0] == NOT_DRAWN) {
      starting[0] = NEXT.getAndIncrement();
    }
    return starting[0];
  }

  /**
   * Starts activities of an operation that already has a number.
   *
   * @param <T> the type of what is started
   * @param number a number from {@link #take}, on any thread
   * @param start starts the activities; its exceptions reach the caller
   * @return what {@code start} returns
   */
  public static <T extends @Nullable Object> T within(long number, Supplier<T> start) {
    long[] starting = STARTING.get();
    long outer = starting[0];
    starting[0] = number;
    try {
      return start.get();
    } finally {
      starting[0] = outer;
    }
  }

  /**
   * Begins the start of an operation, unless it is a part of another one's.
   *
   * @return what {@link #end} takes; {@code null} if there is nothing to end
   */
  static long @Nullable [] begin() {
    long[] starting = STARTING.get();
    if (starting[0] != NONE) {
      return null;
    }
    starting[0] = NOT_DRAWN;
    return starting;
  }

  /** Ends the start that {@link #begin} began. Calls nothing, and so never fails. */
  static void end(long @Nullable [] begun) {
    if (begun != null) {
      begun[0] = NONE;
    }
  }
}
