package dev.tracker.context;

import java.util.Objects;

/**
 * The typed key of a value in an {@link ActivityContext}. Keys are equal only to themselves, so two
 * libraries that choose the same name do not meet; hold a key in a constant.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // T types the value, which a context holds
public final class ContextKey<T> {

  /** The id of the request that is served. */
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
   * A new key.
   *
   * @param <T> the type of the value
   * @param name what the key is called in logs; it need not be unique
   * @return a key that is unequal to any other
   */
  public static <T> ContextKey<T> named(String name) {
    return new ContextKey<>(name, false);
  }

  /**
   * A new key of what a tracker needs to know of the operation around the one it is told of. Such
   * values go along with the ids into background work, see {@link
   * ActivityContext#withTrackingValuesOf}.
   *
   * @param <T> the type of the value
   * @param name what the key is called in logs; it need not be unique
   * @return a key that is unequal to any other
   */
  public static <T> ContextKey<T> tracking(String name) {
    return new ContextKey<>(name, true);
  }

  boolean isTracking() {
    return tracking;
  }

  /**
   * What the key is called in logs.
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
