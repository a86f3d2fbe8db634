package dev.tracker.spi;

import org.jspecify.annotations.Nullable;

/**
 * Continues an intercepted call. One instance serves all calls of a container, so a call creates no
 * object for it.
 *
 * <pre>{@code
 * Proceeding<MethodInvocation> proceeding = MethodInvocation::proceed;
 * }</pre>
 *
 * <p>This type is for authors of container integrations. It is stateless and thread-safe.
 *
 * @param <C> the type that the container has for a call
 * @since 0.1.0
 */
@FunctionalInterface
public interface Proceeding<C> {

  /**
   * Continues a call with its arguments.
   *
   * @param call the call
   * @return its result; anything for a method that returns nothing
   * @throws Throwable its exception, the same instance
   */
  @Nullable Object proceed(C call) throws Throwable;

  /**
   * Continues a call, for generated code. Its exception is thrown, whatever the caller declares,
   * because the called method declares it.
   *
   * <p>The method is in this interface so that the caller's class loader resolves it. Before JDK
   * 24, HotSpot does not inline a method with a parameter of an unresolved type.
   *
   * @param <R> the method's result type, which the caller checks by assigning the result
   * @param <C> the type that the container has for a call
   * @param proceeding continues the call
   * @param call the call
   * @return its result
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
