package dev.tracker.context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The context of a request: values with typed keys, a deadline and cancellation.
 *
 * <p>Pass a context as a parameter. Where this is not possible, {@link #makeCurrent} binds it to
 * the thread, and {@link #current} finds it:
 *
 * <pre>{@code
 * ContextScope scope = ActivityContext.current().withNewRequestId().makeCurrent();
 * try (scope) {
 *   service.create(backend);
 * }
 * }</pre>
 *
 * <p>To take it to other threads, wrap their executor with {@link #propagating(Executor)}.
 * Immutable and thread-safe. Each {@code with} method creates a new context. It is cancelled
 * together with the context that it was created from, and never has a later deadline.
 *
 * @since 0.1.0
 */
public final class ActivityContext {
  private static final ActivityContext ROOT = root(InstantSource.system());

  private final ContextValues values;
  private final Cancellation cancellation;

  private ActivityContext(ContextValues values, Cancellation cancellation) {
    this.values = values;
    this.cancellation = cancellation;
  }

  /** {@return the context without values and deadline, which is never cancelled} */
  public static ActivityContext root() {
    return ROOT;
  }

  static ActivityContext root(InstantSource clock) {
    return new ActivityContext(ContextValues.NONE, Cancellation.none(clock));
  }

  /** {@return the calling thread's current context, or the root if there is none} */
  public static ActivityContext current() {
    ActivityContext current = ContextScope.current();
    return current == null ? ROOT : current;
  }

  /** {@return a scope in which this is the calling thread's current context} */
  public ContextScope makeCurrent() {
    return ContextScope.open(this);
  }

  /**
   * The value of a key. It allocates nothing.
   *
   * @param <T> the type of the value
   * @param key the key
   * @return the value, or {@code null} if there is none
   */
  public <T> @Nullable T get(ContextKey<T> key) {
    return values.get(key);
  }

  /**
   * Adds a value.
   *
   * @param <T> the type of the value
   * @param key the key; an existing value is replaced
   * @param value the value, never {@code null}
   * @return the derived context
   */
  public <T> ActivityContext with(ContextKey<T> key, T value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    return new ActivityContext(values.with(key, value), cancellation);
  }

  /** {@return a derived context with a new random UUID as its {@link ContextKey#REQUEST_ID}} */
  public ActivityContext withNewRequestId() {
    return with(ContextKey.REQUEST_ID, UUID.randomUUID().toString());
  }

  /**
   * Copies the ids of another context: its {@link ContextKey#REQUEST_ID}, {@link
   * ContextKey#TRACE_ID} and {@link ContextKey#SPAN_ID}, and other {@linkplain ContextKey#tracking
   * tracking values}. So background work can keep the ids of its request, but not its deadline.
   *
   * @param other the context to copy from; if it has no value, this context's own value stays
   * @return the derived context
   */
  public ActivityContext withTrackingValuesOf(ActivityContext other) {
    return new ActivityContext(values.withTrackingValuesOf(other.values), cancellation);
  }

  /**
   * Sets a deadline. The context is cancelled from that instant on.
   *
   * @param deadline the instant; an earlier deadline of this context stays
   * @return the derived context
   */
  public ActivityContext withDeadline(Instant deadline) {
    return new ActivityContext(values, cancellation.withDeadline(deadline));
  }

  /**
   * Sets a deadline relative to now, see {@link #withDeadline}. The deadline is an instant of the
   * system's clock, so setting that clock moves it.
   *
   * @param timeout the time from now; if it is zero or negative, the deadline has already passed,
   *     and if it is too long for an {@link Instant}, the deadline is {@link Instant#MAX}
   * @return the derived context
   */
  public ActivityContext withTimeout(Duration timeout) {
    return new ActivityContext(values, cancellation.withTimeout(timeout));
  }

  /** {@return the instant from which on this context is cancelled, or {@code null}} */
  public @Nullable Instant deadline() {
    return cancellation.deadline();
  }

  /** {@return a derived context that can be cancelled without cancelling this one} */
  public CancellableContext withCancellation() {
    Cancellation child = cancellation.child();
    return new CancellableContext(new ActivityContext(values, child), child);
  }

  /**
   * {@return whether this context, or one that it was derived from, was cancelled or has passed its
   * deadline} Once {@code true}, it stays {@code true}.
   */
  public boolean isCancelled() {
    return cancellation.outcome() != null;
  }

  /**
   * Why this context is cancelled. The first cause stays.
   *
   * @return the cause that was given when it was cancelled, or {@code null} if none was given; a
   *     {@link java.util.concurrent.TimeoutException} that names the deadline if it has passed;
   *     {@code null} if the context is not cancelled
   */
  public @Nullable Throwable cancellationCause() {
    Cancellation.Outcome outcome = cancellation.outcome();
    return outcome == null ? null : outcome.cause();
  }

  /**
   * Throws if this context is cancelled. Call it in loops and before expensive steps.
   *
   * @throws CancellationException if it is cancelled, with the {@link #cancellationCause} as cause
   */
  public void throwIfCancelled() {
    cancellation.throwIfEnded();
  }

  /**
   * Wraps a task so that this context is current while it runs. Afterwards the previous one is
   * current again, even if the task throws or leaves a scope open.
   *
   * @param task the task
   * @return the wrapped task; any thread may run it, any number of times
   */
  public Runnable wrap(Runnable task) {
    return ContextTask.runnable(this, task);
  }

  /**
   * Wraps a task so that it runs in this context, see {@link #wrap(Runnable)}.
   *
   * @param <T> the type of the result
   * @param task the task
   * @return the wrapped task; any thread may call it, any number of times
   */
  public <T extends @Nullable Object> Callable<T> wrap(Callable<T> task) {
    return ContextTask.callable(this, task);
  }

  /**
   * Wraps a supplier so that it runs in this context, see {@link #wrap(Runnable)}.
   *
   * @param <T> the type of the result
   * @param supplier the supplier
   * @return the wrapped supplier; any thread may call it, any number of times
   */
  public <T extends @Nullable Object> Supplier<T> wrapSupplier(Supplier<T> supplier) {
    return ContextTask.supplier(this, supplier);
  }

  /**
   * Wraps an executor so that all tasks run in this context, see {@link #wrap(Runnable)}.
   *
   * @param executor runs the tasks
   * @return an executor that is thread-safe if that one is
   */
  public Executor wrap(Executor executor) {
    return ContextTask.executor(() -> this, executor);
  }

  /**
   * Wraps an executor service so that all tasks run in this context, see {@link #wrap(Runnable)}.
   *
   * @param executor runs the tasks; it is shut down together with the returned one
   * @return an executor service that is thread-safe if that one is
   */
  public ExecutorService wrap(ExecutorService executor) {
    return new ContextExecutorService(() -> this, executor);
  }

  /**
   * Wraps an executor so that each task runs in the context that was current when it was submitted.
   *
   * @param executor runs the tasks
   * @return an executor that is thread-safe if that one is
   */
  public static Executor propagating(Executor executor) {
    return ContextTask.executor(ActivityContext::current, executor);
  }

  /**
   * Wraps an executor service as {@link #propagating(Executor)} wraps an executor.
   *
   * @param executor runs the tasks; it is shut down together with the returned one
   * @return an executor service that is thread-safe if that one is
   */
  public static ExecutorService propagating(ExecutorService executor) {
    return new ContextExecutorService(ActivityContext::current, executor);
  }

  /** {@return the context as text, with the values of tracking keys only: others may be secret} */
  @Override
  public String toString() {
    return "ActivityContext" + values;
  }
}
