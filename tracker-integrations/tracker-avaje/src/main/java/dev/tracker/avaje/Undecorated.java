package dev.tracker.avaje;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Says which bean the generated decorator is put around. Where this annotation is on the class
 * path, the processor generates a factory beside each decorator. For an interface {@code Orders} it
 * makes a primary bean of {@code Orders}, around the one with this qualifier:
 *
 * <pre>
 * &#64;Singleton
 * &#64;Undecorated
 * final class DefaultOrders implements Orders {
 * </pre>
 *
 * <p>If no bean of an annotated interface has it, the module does not compile.
 *
 * @since 0.1.0
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface Undecorated {}
