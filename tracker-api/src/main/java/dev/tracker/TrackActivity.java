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
 * or else {@code result} for what the method returned; beside {@link #changeEach}, {@code each} is
 * one of the elements. Each name is found at compile time as a record accessor, {@code name()},
 * {@code getName()}, {@code isName()}, or a public field; a {@code null} on the way makes the whole
 * path {@code null}, and an {@link java.util.Optional} is seen through.
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
   *     Effect#CHANGE}), and any of {@link #changeId}, {@link #changeData}, {@link #changeIf} and
   *     {@link #changeEach} means {@link Effect#CHANGE}
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
   *     null} for a void method; with {@link #changeEach}, the element
   */
  String[] changeData() default {};

  /**
   * The path to what decides whether a success is a change: a boolean that is true, a count above
   * 0, an {@link java.util.Optional} that holds something (which decides itself, if it can), or a
   * collection, a map or an array that is not empty. Where the path begins with {@code each}, it
   * decides for each element.
   *
   * @return a path; left out, every success is
   */
  String changeIf() default "";

  /**
   * The path to a collection or an array: a change is reported for each of its elements, in order.
   * Paths of {@link #changeId}, {@link #changeData} and {@link #changeIf} may begin with {@code
   * each}, the element, which a parameter called so does not hide. Left out, the id is the element
   * itself if it is one, or its own id; and the data is the element.
   *
   * <p>Where the path begins with a parameter, the elements are taken before the call, as the
   * method may clear the collection; what is told of them is read after it. An {@link Iterable}
   * that is no {@link java.util.Collection} may be readable only once: of a parameter, it is read
   * after the call; of a result, not at all, which is a fault. An element that is {@code null} is a
   * change without an id or data. No element, no change.
   *
   * <p>A collection that cannot be read to its end is a fault, and what could be read is reported.
   * The elements are read even for trackers that want no values, so that the number of changes is
   * right; a call that is not tracked reads nothing. The collection is read as it is: if it is one
   * that loads its elements when it is first read, it does.
   *
   * @return a path; left out, a success is one change
   */
  String changeEach() default "";

  /**
   * Of how many elements of {@link #changeEach} a change of their own is reported. The others are
   * one change without an id, whose data is a map of {@code more} to their number: what they were
   * is lost to whoever reads the changes.
   *
   * @return a number of at least 1; left out, it is 100,000, and it is a fault if there are more
   */
  int changeLimit() default 0;

  /**
   * What is recorded of a success, of a read too: entries as of {@link #args}, whose paths begin
   * with {@code result} or with a parameter that the method fills.
   *
   * @return the entries, in the order in which they are passed; left out, nothing
   */
  String[] results() default {};

  /**
   * Exception types that are a normal outcome: the activity ends without being reported as failed.
   *
   * @return exception types that the method can throw
   */
  Class<? extends Throwable>[] expected() default {};
}
