package dev.tracker.returntypes.chains;

import java.util.Random;
import java.util.function.LongConsumer;

/** What the subscriber of a chain does: it asks for as much as was decided, and tells the trace. */
public final class Watching {
  private static final int NEVER = Integer.MAX_VALUE;

  private final Trace trace;
  private final long batch;
  private final int cancelAfter;
  private final int throwAfter;
  private LongConsumer request = count -> {};
  private Runnable cancel = () -> {};
  private int items;
  private boolean ended;

  /**
   * One that is decided by chance.
   *
   * @param random what decides
   * @param trace is told of what is heard
   * @param mayThrow whether it may throw, which a subscriber must not
   */
  public Watching(Random random, Trace trace, boolean mayThrow) {
    this.trace = trace;
    this.batch = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(3);
    this.cancelAfter = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : NEVER;
    this.throwAfter = mayThrow && random.nextInt(20) == 0 ? 1 + random.nextInt(4) : NEVER;
  }

  public void subscribed(LongConsumer toRequest, Runnable toCancel) {
    trace.add("subscribed");
    request = toRequest;
    cancel = toCancel;
    request.accept(batch);
  }

  public void next(Integer item) {
    trace.add("next", item);
    items++;
    if (items == throwAfter) {
      trace.add("throws");
      // Not all operators cancel what is upstream of them then.
      trace.leaveOpen();
      throw new IllegalStateException("subscriber");
    }
    if (items == cancelAfter) {
      ended = true;
      cancel.run();
    } else if (batch != Long.MAX_VALUE && items % batch == 0) {
      request.accept(batch);
    }
  }

  public void failed(Throwable error) {
    trace.add("error", error);
    ended = true;
  }

  public void completed() {
    trace.add("complete");
    ended = true;
  }

  public boolean hasEnded() {
    return ended;
  }

  /** Cancels a chain that does not end. */
  public void giveUp() {
    trace.add("gives up");
    ended = true;
    cancel.run();
  }
}
