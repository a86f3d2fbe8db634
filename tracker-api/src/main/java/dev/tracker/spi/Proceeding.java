package dev.tracker.spi;

import org.jspecify.annotations.Nullable;

/**
 * Lets calls go on that an interceptor holds up: one for all calls of a container, so that a call
 * takes no object for it.
 *
 * <pre>{@code
 * Proceeding<MethodInvocation> proceeding = MethodInvocation::proceed;
 * }</pre>
 *
 * <p>For authors of containers' integrations. Stateless, and so thread-safe.
 *
 * @param <C> what the container has for a call
 */
@FunctionalInterface
public interface Proceeding<C> {

  /**
   * Lets a call go on to what is intercepted, with the arguments that it has.
   *
   * @param call the call
   * @return what it returned; for a method that returns nothing, anything
   * @throws Throwable what it threw, the very instance
   */
  @Nullable Object proceed(C call) throws Throwable;

  /**
   * Lets a call go on, for generated code. What it throws is thrown, whatever the caller declares:
   * the method that was called has declared it.
   *
   * <p>It stands here so that the caller, whose classes need not be from where these are, has
   * resolved this interface: HotSpot before JDK 24 inlines no method that has a parameter of a type
   * which nobody of the same origin has resolved.
   *
   * @param <R> what the method returns; whether it is that, the caller checks by assigning it
   * @param <C> what the container has for a call
   * @param proceeding how it goes on
   * @param call the call
   * @return what it returned
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the caller checks it
  static <R, C> @Nullable R resultOf(Proceeding<C> proceeding, C call) {
    try {
      return (R) proceeding.proceed(call);
    } catch (Throwable thrown) {
      throw Proceeding.<RuntimeException>undeclared(thrown);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // and so nothing is cast
  private static <E extends Throwable> RuntimeException undeclared(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
