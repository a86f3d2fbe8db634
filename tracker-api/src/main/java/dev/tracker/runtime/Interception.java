package dev.tracker.runtime;

import dev.tracker.spi.InterceptedCall;
import org.jspecify.annotations.Nullable;

/** What the generated delegate of an intercepted call calls. */
public final class Interception {
  private Interception() {}

  /**
   * Lets a call go on. What it throws is thrown, whatever the caller declares: the method that was
   * called has declared it.
   *
   * @param <R> what the method returns; whether it is that, the caller checks by assigning it
   * @param call the call
   * @return what it returned
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the caller checks it
  public static <R> @Nullable R proceed(InterceptedCall call) {
    try {
      return (R) call.proceed();
    } catch (Throwable thrown) {
      throw Interception.<RuntimeException>undeclared(thrown);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // and so nothing is cast
  private static <E extends Throwable> RuntimeException undeclared(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
