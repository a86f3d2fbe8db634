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
 * What goes along with a request: values under typed keys, a deadline, and whether the request is
 * cancelled.
 *
 * <p>Immutable and thread-safe: each {@code with} method derives a new context, which is cancelled
 * with the one it was derived from and never has a later deadline. Pass a context as a parameter;
 * where that cannot be, {@link #makeCurrent} binds it to the thread and {@link #current} finds it.
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

  /** {@return the calling thread's current context; the root where none was made current} */
  public static ActivityContext current() {
    ActivityContext current = ContextScope.current();
    return current == null ? ROOT : current;
  }

  /**
   * Makes this context the current one of the calling thread.
   *
   * @return the scope that must be closed for the previous context to be current again
   */
  public ContextScope makeCurrent() {
    return ContextScope.open(this);
  }

  /**
   * The value of a key. Allocates nothing.
   *
   * @param <T> the type of the value
   * @param key the key
   * @return the value, or {@code null} where the context has none
   */
  public <T> @Nullable T get(ContextKey<T> key) {
    return values.get(key);
  }

  /**
   * A context with one value more.
   *
   * @param <T> the type of the value
   * @param key the key; a value that this context has for it is replaced
   * @param value the value, never {@code null}
   * @return the derived context
   */
  public <T> ActivityContext with(ContextKey<T> key, T value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    return new ActivityContext(values.with(key, value), cancellation);
  }

  /** {@return a derived context whose {@link ContextKey#REQUEST_ID} is a new random UUID} */
  public ActivityContext withNewRequestId() {
    return with(ContextKey.REQUEST_ID, UUID.randomUUID().toString());
  }

  /**
   * A context with the {@link ContextKey#REQUEST_ID}, {@link ContextKey#TRACE_ID} and {@link
   * ContextKey#SPAN_ID} of another, and with what {@linkplain ContextKey#tracking trackers know} of
   * the operation around it. Nothing else of the other is taken over: work that goes on when its
   * request is over can keep the request's ids.
   *
   * @param other the context to copy from; where it has no value, this context's own stays
   * @return the derived context
   */
  public ActivityContext withTrackingValuesOf(ActivityContext other) {
    return new ActivityContext(values.withTrackingValuesOf(other.values), cancellation);
  }

  /**
   * A context that is cancelled from an instant on.
   *
   * @param deadline the instant; where this context's own deadline is earlier, that one stays
   * @return the derived context
   */
  public ActivityContext withDeadline(Instant deadline) {
    return new ActivityContext(values, cancellation.withDeadline(deadline));
  }

  /**
   * A context that is cancelled when a time has passed, see {@link #withDeadline}: an instant of
   * the system's clock, and so moved where that clock is set.
   *
   * @param timeout the time from now on; if zero or negative the deadline has passed already, and
   *     if it ends later than any {@link Instant} the deadline is {@link Instant#MAX}
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
   * Whether work in this context should stop. Once {@code true} it stays so.
   *
   * @return whether this context, or one it was derived from, was cancelled or has passed its
   *     deadline
   */
  public boolean isCancelled() {
    return cancellation.outcome() != null;
  }

  /**
   * Why this context is cancelled. Once there is an answer it stays the same.
   *
   * @return the cause given by the first to cancel, which is {@code null} where none was given; a
   *     {@link java.util.concurrent.TimeoutException} that names the deadline where it has passed;
   *     {@code null} where the context is not cancelled
   */
  public @Nullable Throwable cancellationCause() {
    Cancellation.Outcome outcome = cancellation.outcome();
    return outcome == null ? null : outcome.cause();
  }

  /**
   * Returns if this context is not cancelled. For loops and before costly steps.
   *
   * @throws CancellationException if it is cancelled, caused by the {@link #cancellationCause}
   */
  public void throwIfCancelled() {
    cancellation.throwIfEnded();
  }

  /**
   * A task that runs in this context: it is current while the task runs, and whatever was current
   * before is so again afterwards, even if the task throws or leaves a scope open.
   *
   * @param task the task
   * @return the task, to be run on any thread, any number of times
   */
  public Runnable wrap(Runnable task) {
    return ContextTask.runnable(this, task);
  }

  /**
   * A task that runs in this context, see {@link #wrap(Runnable)}.
   *
   * @param <T> the type of the result
   * @param task the task
   * @return the task, to be called on any thread, any number of times
   */
  public <T extends @Nullable Object> Callable<T> wrap(Callable<T> task) {
    return ContextTask.callable(this, task);
  }

  /**
   * A supplier that runs in this context, see {@link #wrap(Runnable)}.
   *
   * @param <T> the type of the result
   * @param supplier the supplier
   * @return the supplier, to be asked on any thread, any number of times
   */
  public <T extends @Nullable Object> Supplier<T> wrapSupplier(Supplier<T> supplier) {
    return ContextTask.supplier(this, supplier);
  }

  /**
   * An executor whose tasks all run in this context, see {@link #wrap(Runnable)}.
   *
   * @param executor what runs the tasks
   * @return an executor as safe for threads as that one
   */
  public Executor wrap(Executor executor) {
    return ContextTask.executor(() -> this, executor);
  }

  /**
   * An executor service whose tasks all run in this context, see {@link #wrap(Runnable)}.
   *
   * @param executor what runs the tasks, and is shut down with the returned one
   * @return an executor service as safe for threads as that one
   */
  public ExecutorService wrap(ExecutorService executor) {
    return new ContextExecutorService(() -> this, executor);
  }

  /**
   * An executor whose tasks run in the context that was current where they were handed in.
   *
   * @param executor what runs the tasks
   * @return an executor as safe for threads as that one
   */
  public static Executor propagating(Executor executor) {
    return ContextTask.executor(ActivityContext::current, executor);
  }

  /**
   * An executor service whose tasks run in the context that was current where they were handed in.
   *
   * @param executor what runs the tasks, and is shut down with the returned one
   * @return an executor service as safe for threads as that one
   */
  public static ExecutorService propagating(ExecutorService executor) {
    return new ContextExecutorService(ActivityContext::current, executor);
  }

  /**
   * The context for a person to read. Of other than the tracking keys only names are shown, because
   * the values may be secret.
   *
   * @return {@code ActivityContext{request_id=7f3a, tenant}}
   */
  @Override
  public String toString() {
    return "ActivityContext" + values;
  }
}
