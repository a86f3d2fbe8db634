package dev.tracker.context;

import org.jspecify.annotations.Nullable;

/**
 * The scope in which a context is current, from {@link ActivityContext#makeCurrent} to {@link
 * #close}. Use it with try-with-resources, in this form, of which javac's {@code -Xlint:try} does
 * not warn:
 *
 * <pre>{@code
 * ContextScope scope = context.makeCurrent();
 * try (scope) {
 *   service.create(backend);
 * }
 * }</pre>
 *
 * <p>Scopes of a thread nest. A scope may be closed out of order. While a scope inside it is open,
 * that one's context stays current. Afterwards the closed scope is skipped.
 *
 * <p>A scope belongs to the thread that opened it. Another thread may close it. The owner then
 * finds it closed at its next look.
 *
 * @since 0.1.0
 */
public final class ContextScope implements AutoCloseable {
  private static final ThreadLocal<@Nullable ContextScope> TOP = new ThreadLocal<>();

  /** What was never open; closing it leaves even its field alone, for all threads share it. */
  private static final ContextScope UNOPENED = new ContextScope(null, null, 0, false);

  /**
   * Whether any scope was ever opened. Where all contexts are passed on as arguments, none is, and
   * nobody need look up the thread's. Not volatile: who has a scope has seen its own write.
   */
  private static boolean used;

  /** {@code null} once closed, so that a scope which is not off the stack yet retains nothing. */
  private volatile @Nullable ActivityContext context;

  /** This and {@link #height} are the owner's alone: no other thread reaches them. */
  private @Nullable ContextScope below;

  private final int height;

  /** Whether {@link #set} opened it, and may reuse it: nobody else has it to close. */
  private final boolean settable;

  private ContextScope(
      @Nullable ActivityContext context,
      @Nullable ContextScope below,
      int height,
      boolean settable) {
    this.context = context;
    this.below = below;
    this.height = height;
    this.settable = settable;
  }

  static ContextScope open(ActivityContext context) {
    return open(context, false);
  }

  /**
   * Opens a scope where that makes a difference. For code around others' callbacks, as {@code
   * DeferredActivity} and adapters are, which may run where the context is current anyway.
   *
   * @param context the context that is to be current
   * @return the scope to close; where the context is current, one that does nothing
   */
  public static ContextScope openUnlessCurrent(ActivityContext context) {
    return context == ActivityContext.current() ? UNOPENED : open(context);
  }

  private static ContextScope open(ActivityContext context, boolean settable) {
    ContextScope below = dropClosedTop();
    int height = below == null ? 1 : below.height + 1;
    if (Integer.bitCount(height) == 1) {
      // Scopes that overlap instead of nesting, or that other threads close, leave closed ones
      // below open ones. Looking for them whenever the height has doubled bounds the stack. It
      // costs a look at each scope below, but at few heights, and seldom at large ones.
      height = unlinkClosed(below) + 1;
    }
    ContextScope scope = new ContextScope(context, below, height, settable);
    used = true;
    TOP.set(scope);
    return scope;
  }

  /**
   * Makes a context the current one of the calling thread, without a scope to close. For bridges to
   * libraries that write a thread's values and later write back what they found, in no order that
   * scopes could follow. Everybody else wants {@link ActivityContext#makeCurrent}.
   *
   * <p>Scopes stay what they are: one that is opened afterwards hides the context until it is
   * closed. Setting what was current before, however often another was set in between, leaves
   * nothing behind.
   *
   * @param context the context to be current; the {@link ActivityContext#root root} for none
   */
  public static void set(ActivityContext context) {
    ContextScope top = dropClosedTop();
    while (top != null && top.settable) {
      top.context = null;
      top = dropClosedTop();
    }
    if (ActivityContext.current() != context) {
      open(context, true);
    }
  }

  /** The innermost open scope's context, or {@code null} where none is open. */
  static @Nullable ActivityContext current() {
    return used ? innermost() : null;
  }

  private static @Nullable ActivityContext innermost() {
    for (ContextScope top = dropClosedTop(); top != null; top = dropClosedTop()) {
      ActivityContext current = top.context;
      // Another thread may have closed it since the line above.
      if (current != null) {
        return current;
      }
    }
    return null;
  }

  /**
   * Ends the scope: the context that was current before is so again, unless a scope opened since is
   * still open. Closing again does nothing. Never throws.
   */
  @Override
  public void close() {
    if (this != UNOPENED) {
      context = null;
      dropClosedTop();
    }
  }

  /** For the end of a task: what the task left open must not leak into the thread's next one. */
  void closeWithInner() {
    for (ContextScope inner = TOP.get(); inner != null && inner != this; inner = inner.below) {
      inner.context = null;
    }
    close();
  }

  private static @Nullable ContextScope dropClosedTop() {
    ContextScope top = TOP.get();
    ContextScope open = firstOpen(top);
    if (open == null && top != null) {
      // An entry that stays behind on a pooled thread would keep this class from being unloaded.
      TOP.remove();
    } else if (open != top) {
      TOP.set(open);
    }
    return open;
  }

  private static @Nullable ContextScope firstOpen(@Nullable ContextScope scope) {
    while (scope != null && scope.context == null) {
      scope = scope.below;
    }
    return scope;
  }

  /** Returns how many open scopes are left. */
  private static int unlinkClosed(@Nullable ContextScope top) {
    int open = 0;
    for (ContextScope scope = top; scope != null; scope = scope.below) {
      scope.below = firstOpen(scope.below);
      open++;
    }
    return open;
  }
}
