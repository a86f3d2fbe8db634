package dev.tracker.spi;

import dev.tracker.ActivityTracker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the calls of an interface where a container intercepts them: a generated decorator is
 * called around what the interceptor holds up, though it never becomes the bean.
 *
 * <p>For authors of containers' integrations. One is generated beside each decorator where {@code
 * tracker-interception} is on the class path of the compiler, or {@code -Atracker.interception}
 * asks for it: {@code InterceptedOrders} beside {@code TrackedOrders}. It is stateless, and so
 * thread-safe; a call of it looks nothing up, and keeps nothing in the thread.
 */
public interface InterceptedCalls {

  /**
   * The methods that are tracked.
   *
   * @return an unmodifiable list; the place of a method in it is its number
   */
  List<InterceptedMethod> methods();

  /**
   * Has one call tracked.
   *
   * @param <C> what the container has for a call
   * @param method the number of the method in {@link #methods}
   * @param arguments the arguments of the call, which are neither changed nor kept
   * @param call the call
   * @param proceeding how it goes on, as it does once
   * @param tracker what hears of it
   * @return what the call returned; {@code null} for a method that returns nothing
   * @throws Throwable what the call threw, the very instance
   */
  <C> @Nullable Object call(
      int method,
      @Nullable Object[] arguments,
      C call,
      Proceeding<C> proceeding,
      ActivityTracker tracker)
      throws Throwable;
}
