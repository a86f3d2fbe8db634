package dev.tracker.processor.model.signature;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * How the delegate's method is called, where its name and arguments alone might mean another one.
 *
 * @param givesTypeArguments whether the call gives the type arguments
 * @param through the super-interface of the delegate through which it is called, or {@code null}
 */
public record Call(boolean givesTypeArguments, @Nullable TypeName through) {
  /** As most methods are called. */
  public static final Call PLAIN = new Call(false, null);
}
