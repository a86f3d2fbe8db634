package dev.tracker.dagger;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.inject.Qualifier;

/**
 * Says which service the generated decorator is put around. Where this annotation is on the class
 * path, the processor generates a module beside each decorator, {@code TrackedOrdersModule} for an
 * interface {@code Orders}. It provides {@code Orders}, around what is bound with this qualifier:
 *
 * <pre>
 * &#64;Module(includes = TrackedOrdersModule.class)
 * interface ShopModule {
 *   &#64;Binds
 *   &#64;Undecorated
 *   Orders orders(DefaultOrders orders);
 * }
 * </pre>
 *
 * <p>The component needs a binding of {@code ActivityTracker} besides. If either is missing, the
 * component does not compile.
 *
 * @since 0.1.0
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface Undecorated {}
