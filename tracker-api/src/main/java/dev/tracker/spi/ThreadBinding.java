package dev.tracker.spi;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a tracker binds to a thread from the start of an activity to its {@link
 * Activity#detach detach} or {@link Activity#end end}. Use it for libraries whose scopes must be
 * closed in reverse order, on the thread that opened them. Activities may overlap, and end on any
 * thread.
 *
 * <p>A binding may be closed while one inside it is still open. It is then released after that one.
 * If another thread closes a binding, it is released when its own thread next opens or closes a
 * binding of the same {@link Stack}. So each binding is released once, in order, on its own thread.
 *
 * <p>A subclass binds after construction, and then calls {@link #bound}. Until then it counts as
 * closed. So a binding that failed halfway, for example because the stack overflowed, is released
 * with the next binding, and does not block those below it.
 *
 * @since 0.1.0
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
   * Puts the binding on top of those of the calling thread. Call it before anything is bound, since
   * it releases closed bindings below.
   *
   * @param stack the tracker's stack
   */
  @SuppressWarnings("this-escape") // Only to this thread, which is done with it before it looks.
  protected ThreadBinding(Stack stack) {
    this.stack = stack;
    this.owner = Thread.currentThread();
    this.below = stack.releaseClosed();
    stack.top.set(this);
  }

  /** Marks the binding as open. Call it when everything is bound, on the thread that created it. */
  protected final void bound() {
    open = true;
  }

  /**
   * Releases what is bound, even if it is only a part. It is called once, on the thread that
   * created the binding.
   */
  protected abstract void release();

  /** Releases the binding, now or as soon as possible. Closing again does nothing. */
  @Override
  public final void close() {
    if (Thread.currentThread() == owner) {
      open = false;
      stack.releaseClosed();
    } else {
      closedElsewhere = true;
    }
  }

  /** The bindings of one tracker, with a stack for each thread. */
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
