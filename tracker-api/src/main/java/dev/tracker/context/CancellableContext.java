package dev.tracker.context;

import org.jspecify.annotations.Nullable;

/**
 * A context and the means to cancel it, see {@link ActivityContext#withCancellation}. Pass on the
 * {@link #context}, and keep this: who only has the context can see that it is cancelled, but
 * cannot cancel it.
 *
 * <p>In try-with-resources, what is still under way in the context when the block is left is told
 * to stop:
 *
 * <pre>{@code
 * try (CancellableContext search = context.withCancellation()) {
 *   return firstAnswer(search.context(), replicas);
 * }
 * }</pre>
 *
 * <p>Thread-safe: any thread may cancel, and the first to do so wins.
 */
public final class CancellableContext implements AutoCloseable {
  private final ActivityContext context;
  private final Cancellation cancellation;

  CancellableContext(ActivityContext context, Cancellation cancellation) {
    this.context = context;
    this.cancellation = cancellation;
  }

  /**
   * The context that is cancelled with this.
   *
   * @return always the same instance
   */
  public ActivityContext context() {
    return context;
  }

  /** Cancels the context without a cause. As {@link #cancel(Throwable)} with {@code null}. */
  public void cancel() {
    cancel(null);
  }

  /**
   * Cancels the context and all that were derived from it. Does nothing if the context is cancelled
   * already, be it here, above, or because its deadline has passed.
   *
   * @param cause what {@link ActivityContext#cancellationCause} will answer; {@code null} where
   *     there is nothing to say
   */
  public void cancel(@Nullable Throwable cause) {
    cancellation.cancel(cause);
  }

  /** Cancels the context without a cause, so that try-with-resources does. */
  @Override
  public void close() {
    cancel();
  }
}
