package dev.tracker.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated decorator in its class file, where tools that look for code which people wrote
 * leave it out: coverage tools do so for any annotation with {@code Generated} in its name.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedDecorator {}
