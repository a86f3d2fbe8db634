package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes a parameter of a tracked method to the tracker when the activity starts. It counts where
 * {@link TrackActivity#args()} is left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TrackArg {

  /**
   * The key under which the parameter is passed.
   *
   * @return the key; left out, the parameter's name
   */
  String value() default "";
}
