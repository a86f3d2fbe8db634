package dev.tracker.spi;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker binds to a thread from the start of an activity to its {@link Activity#detach
 * detach} or {@link Activity#end end}, for libraries whose scopes must be closed in the reverse
 * order of their opening, on the thread that opened them. Activities are not that orderly: they may
 * overlap, and end on any thread.
 *
 * <p>A binding that is closed while one within it is open is released after that one; and one that
 * another thread closes is released when the thread that opened it next opens or closes one of the
 * same {@link Stack}. So each is released once, in order, on its own thread.
 *
 * <p>A subclass binds once it is constructed, and then says that it {@linkplain #bound is bound}.
 * Until then it counts as closed: one that failed half way, maybe for want of stack, is released
 * with the next binding that is opened or closed, and does not keep those below it for ever.
 */
public abstract class ThreadBinding implements AutoCloseable {
  private final Stack stack;
  private final @Nullable ThreadBinding below;
  private final Thread owner;

  /**
   * From when all is bound until it is closed here. Its own thread's alone, so it costs no fence.
   */
  private boolean open;

  private volatile boolean closedElsewhere;

  /**
   * Puts the binding on top of the calling thread's. To be called before anything is bound, as
   * those below that are closed are released here.
   *
   * @param stack the tracker's
   */
  @SuppressWarnings("this-escape") // Only to this thread, which is done with it before it looks.
  protected ThreadBinding(Stack stack) {
    this.stack = stack;
    this.owner = Thread.currentThread();
    this.below = stack.releaseClosed();
    stack.top.set(this);
  }

  /**
   * To be called once all is bound, on the thread that made the binding, and before it is closed.
   */
  protected final void bound() {
    open = true;
  }

  /**
   * Releases what is bound, be it only a part. Called once, on the thread that made the binding.
   */
  protected abstract void release();

  /** Releases the binding, at once or as soon as it may be. Closing again does nothing. */
  @Override
  public final void close() {
    if (Thread.currentThread() == owner) {
      open = false;
      stack.releaseClosed();
    } else {
      closedElsewhere = true;
    }
  }

  /** The bindings of one tracker, a stack for each thread. */
  public static final class Stack {
    /** Holds {@code null}, and so keeps nothing alive, on a thread where nothing is bound. */
    @SuppressWarnings("ThreadLocalUsage") // trackers are few, and must not release for each other
    private final ThreadLocal<@Nullable ThreadBinding> top = new ThreadLocal<>();

    /** An empty stack. */
    public Stack() {}

    /** Returns the innermost binding that is open. */
    private @Nullable ThreadBinding releaseClosed() {
      ThreadBinding innermost = top.get();
      while (innermost != null && (innermost.closedElsewhere || !innermost.open)) {
        // First, so that one whose release throws is not released again.
        top.set(innermost.below);
        innermost.release();
        innermost = innermost.below;
      }
      return innermost;
    }
  }
}
