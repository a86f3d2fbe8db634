package dev.tracker.context;

import java.util.Objects;

/**
 * The typed key of a value in an {@link ActivityContext}. Keep a key in a constant:
 *
 * <pre>{@code
 * static final ContextKey<String> TENANT = ContextKey.named("tenant");
 *
 * ActivityContext context = ActivityContext.current().with(TENANT, "acme");
 * }</pre>
 *
 * <p>A key is equal only to itself, so two libraries with the same name do not collide.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // T types the value, which a context holds
public final class ContextKey<T> {

  /** The id of the current request. */
  public static final ContextKey<String> REQUEST_ID = tracking("request_id");

  /** The id of the distributed trace. */
  public static final ContextKey<String> TRACE_ID = tracking("trace_id");

  /** The id of the current span within the trace. */
  public static final ContextKey<String> SPAN_ID = tracking("span_id");

  private final String name;
  private final boolean tracking;

  private ContextKey(String name, boolean tracking) {
    this.name = Objects.requireNonNull(name, "name");
    this.tracking = tracking;
  }

  /**
   * Creates a key.
   *
   * @param <T> the type of the value
   * @param name the name in logs; it does not have to be unique
   * @return a key that is unequal to any other
   */
  public static <T> ContextKey<T> named(String name) {
    return new ContextKey<>(name, false);
  }

  /**
   * Creates a key for a value that a tracker needs to know about the surrounding operation. Such
   * values are copied into background work together with the ids, see {@link
   * ActivityContext#withTrackingValuesOf}.
   *
   * @param <T> the type of the value
   * @param name the name in logs; it does not have to be unique
   * @return a key that is unequal to any other
   */
  public static <T> ContextKey<T> tracking(String name) {
    return new ContextKey<>(name, true);
  }

  boolean isTracking() {
    return tracking;
  }

  /**
   * The name of the key in logs.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
