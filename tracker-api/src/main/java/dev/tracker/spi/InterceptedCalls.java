package dev.tracker.spi;

import dev.tracker.ActivityTracker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the calls of an interface in a container with interceptors. A generated decorator is
 * called around the intercepted call, and the bean stays what it is.
 *
 * <p>This type is for authors of container integrations. The processor generates one next to each
 * decorator, {@code InterceptedOrders} next to {@code TrackedOrders}. It does so if {@code
 * tracker-interception} is on the compiler's class path, or with {@code -Atracker.interception}. It
 * is stateless and thread-safe. A call looks nothing up, and keeps nothing in the thread.
 *
 * @since 0.1.0
 */
public interface InterceptedCalls {

  /**
   * The tracked methods.
   *
   * @return an unmodifiable list; the index of a method is its number
   */
  List<InterceptedMethod> methods();

  /**
   * Tracks one call.
   *
   * @param <C> the type that the container has for a call
   * @param method the number of the method in {@link #methods}
   * @param arguments the arguments of the call, which are neither changed nor kept
   * @param call the call
   * @param proceeding continues the call; it is called once
   * @param tracker receives the activity
   * @return what the call returned; {@code null} for a method that returns nothing
   * @throws Throwable the exception of the call, the same instance
   */
  <C> @Nullable Object call(
      int method,
      @Nullable Object[] arguments,
      C call,
      Proceeding<C> proceeding,
      ActivityTracker tracker)
      throws Throwable;
}
