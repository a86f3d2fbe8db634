package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a decorator that tracks the methods of an interface.
 *
 * <p>On a method it tracks that method; on an interface it tracks all of the interface's methods,
 * inherited and default ones included. For an interface {@code BackendService} the decorator is
 * {@code TrackedBackendService}, in the same package, with a constructor that takes the delegate
 * and an {@link ActivityTracker}.
 *
 * <p>An element of a method's annotation overrides the same element of the interface's. Of a method
 * that is declared several times in a hierarchy, the nearest annotated declaration counts.
 *
 * <h2>Paths</h2>
 *
 * A path is a root followed by names, {@code backend.owner.email}. The root is a parameter's name,
 * or else {@code result} for what the method returned. Each name is found at compile time as a
 * record accessor, {@code name()}, {@code getName()}, {@code isName()}, or a public field; a {@code
 * null} on the way makes the whole path {@code null}, and an {@link java.util.Optional} is seen
 * through.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TrackActivity {

  /**
   * The verb of the activity.
   *
   * @return the operation; left out, the verb of the method's name: {@code createInvoice} is {@code
   *     create}, {@code shutDown} is {@code shut_down}
   */
  String operation() default "";

  /**
   * The noun of the activity.
   *
   * @return the subject; left out, the interface-level subject, else the noun of the method's name,
   *     singular ({@code findUsersByEmail} is {@code user}), else the interface's noun ({@code
   *     BackendService} is {@code backend})
   */
  String subject() default "";

  /**
   * Whether success reports a change.
   *
   * @return no element or one; left out, it follows from the verb and the result ({@code get},
   *     {@code find}, {@code calculate} and their like are {@link Effect#READ}, any other is {@link
   *     Effect#CHANGE}), and any of {@link #changeId}, {@link #changeData} and {@link #changeIf}
   *     means {@link Effect#CHANGE}
   */
  Effect[] effect() default {};

  /**
   * What the activity is started with: entries {@code path} or {@code key = path}. Where the key is
   * left out it is the path's last name.
   *
   * @return the entries, in the order in which they are passed; left out, the parameters that are
   *     annotated with {@link TrackArg}
   */
  String[] args() default {};

  /**
   * The path to the changed entity's id.
   *
   * @return a path, or {@code none} where no single entity is changed (unless a parameter is called
   *     so); left out, the id of the entity that the subject names, from the result or the
   *     parameters, else none, which is a warning
   */
  String changeId() default "";

  /**
   * What is reported as the data of the change. One bare path is that value; entries with keys, or
   * several, are an ordered map.
   *
   * @return the entries; none at all for no data; left out, the method's return value, or {@code
   *     null} for a void method
   */
  String[] changeData() default {};

  /**
   * The path to a boolean that decides whether a success is a change.
   *
   * @return a path; left out, every success is
   */
  String changeIf() default "";

  /**
   * Exception types that are a normal outcome: the activity ends without being reported as failed.
   *
   * @return exception types that the method can throw
   */
  Class<? extends Throwable>[] expected() default {};
}
