package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records a parameter of a tracked method when the activity starts:
 *
 * <pre>{@code
 * @TrackActivity
 * Backend get(@TrackArg String id);
 * }</pre>
 *
 * <p>It has an effect only if {@link TrackActivity#args()} is not set.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TrackArg {

  /**
   * The key of the recorded value.
   *
   * @return the key; by default the parameter's name
   */
  String value() default "";
}
