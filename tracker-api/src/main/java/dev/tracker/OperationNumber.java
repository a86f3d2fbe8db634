package dev.tracker;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that tell the operations of one process apart. While activities of one operation are
 * being started on a thread, by a {@link ChainedTracker} or within {@link #within}, all of them
 * find the same number. Trackers ask for its text, {@code dev.tracker.spi.OperationId}.
 *
 * <p>For code that starts activities of one operation apart from each other, on another thread or
 * at another time: it takes the number where the first of them is started, and starts the others
 * within it.
 *
 * <pre>{@code
 * long number = OperationNumber.take();
 * executor.execute(
 *     () -> OperationNumber.within(number, () -> tracker.start(context, method, kvArgs)));
 * }</pre>
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
   * @return that number, the same as long as the start goes on; where none is being started, one
   *     that no other operation has
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
   * Starts activities of an operation that has its number already.
   *
   * @param <T> what is started
   * @param number what {@link #take} returned, on whatever thread
   * @param start starts them; what it throws is thrown
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
