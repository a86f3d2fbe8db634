package dev.tracker.spi;

import org.jspecify.annotations.Nullable;

/**
 * A call that an interceptor holds up, with its arguments.
 *
 * <p>For authors of containers' integrations. Used by one call, and by whatever thread that runs
 * on.
 */
@FunctionalInterface
public interface InterceptedCall {

  /**
   * Lets the call go on to what is intercepted.
   *
   * @return what that returned; for a method that returns nothing, anything
   * @throws Throwable what that threw, the very instance
   */
  @Nullable Object proceed() throws Throwable;
}
