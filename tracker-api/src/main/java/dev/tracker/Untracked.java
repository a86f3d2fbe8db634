package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Excludes a method of a tracked interface. The decorator forwards the call and does nothing else:
 *
 * <pre>{@code
 * @Untracked("hot path, called per packet")
 * boolean supports(String type);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Untracked {

  /**
   * Why the method is not tracked, for the next reader of the interface.
   *
   * @return the reason
   */
  String value();
}
