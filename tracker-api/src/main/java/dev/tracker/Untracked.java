package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a method of a tracked interface alone: the decorator forwards it and does nothing else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Untracked {

  /**
   * Why the method is not tracked, for whoever reads the interface next.
   *
   * @return the reason
   */
  String value();
}
