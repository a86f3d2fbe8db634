package dev.tracker.context;

import org.jspecify.annotations.Nullable;

/**
 * A context that can be cancelled, see {@link ActivityContext#withCancellation}. Pass on the {@link
 * #context}, and keep this object. Code with the context alone can see that it is cancelled, but
 * cannot cancel it.
 *
 * <p>With try-with-resources, work that is still in progress at the end of the block is cancelled:
 *
 * <pre>{@code
 * try (CancellableContext search = context.withCancellation()) {
 *   return firstAnswer(search.context(), replicas);
 * }
 * }</pre>
 *
 * <p>Thread-safe. Any thread may cancel, and the first one wins.
 *
 * @since 0.1.0
 */
public final class CancellableContext implements AutoCloseable {
  private final ActivityContext context;
  private final Cancellation cancellation;

  CancellableContext(ActivityContext context, Cancellation cancellation) {
    this.context = context;
    this.cancellation = cancellation;
  }

  /**
   * The context that can be cancelled.
   *
   * @return always the same instance
   */
  public ActivityContext context() {
    return context;
  }

  /** Cancels the context without a cause, like {@link #cancel(Throwable)} with {@code null}. */
  public void cancel() {
    cancel(null);
  }

  /**
   * Cancels the context and all contexts derived from it. It does nothing if the context is already
   * cancelled, or if its deadline has passed.
   *
   * @param cause the answer of {@link ActivityContext#cancellationCause}; may be {@code null}
   */
  public void cancel(@Nullable Throwable cause) {
    cancellation.cancel(cause);
  }

  /** Cancels the context without a cause, for try-with-resources. */
  @Override
  public void close() {
    cancel();
  }
}
