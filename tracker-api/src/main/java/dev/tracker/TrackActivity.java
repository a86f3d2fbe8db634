package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a decorator that tracks the methods of an interface.
 *
 * <p>On a method, the annotation tracks that method. On an interface, it tracks all methods,
 * including inherited and default ones:
 *
 * <pre>{@code
 * @TrackActivity(subject = "backend")
 * public interface BackendService {
 *
 *   @TrackActivity(args = {"backend.name", "zone = backend.region.zone"}, changeId = "result.id")
 *   Backend create(Backend backend);
 *
 *   @Untracked("hot path, called per packet")
 *   boolean supports(String type);
 * }
 * }</pre>
 *
 * <p>The decorator is {@code TrackedBackendService}, in the same package. Its constructor takes the
 * delegate and an {@link ActivityTracker}:
 *
 * <pre>{@code
 * BackendService service = new TrackedBackendService(new DefaultBackendService(), tracker);
 * }</pre>
 *
 * <p>An element of a method's annotation overrides the same element of the interface's annotation.
 * If a method is declared several times in a hierarchy, the nearest annotated declaration counts.
 *
 * <h2>Paths</h2>
 *
 * A path is a root followed by names: {@code backend.owner.email}. The root is a parameter's name,
 * or {@code result} for the returned value. With {@link #changeEach}, it may be {@code each}, which
 * is one of the elements. The compiler resolves each name to a record accessor, {@code name()},
 * {@code getName()}, {@code isName()} or a public field. If a value on the way is {@code null}, the
 * path is {@code null}. A path looks inside an {@link java.util.Optional}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TrackActivity {

  /**
   * The verb of the activity.
   *
   * @return the operation; by default the verb in the method's name: {@code createInvoice} is
   *     {@code create}, {@code shutDown} is {@code shut_down}
   */
  String operation() default "";

  /**
   * The noun of the activity.
   *
   * @return the subject; by default the subject of the interface's annotation. Without one, it is
   *     the noun in the method's name, singular ({@code findUsersByEmail} is {@code user}), else
   *     the interface's noun ({@code BackendService} is {@code backend})
   */
  String subject() default "";

  /**
   * Whether success reports a change.
   *
   * @return no element or one. By default, the verb and the result decide: {@code get}, {@code
   *     find}, {@code calculate} and similar verbs are {@link Effect#READ}, all others {@link
   *     Effect#CHANGE}. With {@link #changeId}, {@link #changeData}, {@link #changeIf} or {@link
   *     #changeEach}, it is {@link Effect#CHANGE}
   */
  Effect[] effect() default {};

  /**
   * What to record when the activity starts: entries {@code path} or {@code key = path}. The
   * default key is the last name of the path. {@code path | masked} and {@code path | hashed} hide
   * the value.
   *
   * @return the entries, in the order in which they are passed; by default the parameters annotated
   *     with {@link TrackArg}
   */
  String[] args() default {};

  /**
   * The path to the id of the changed entity.
   *
   * @return a path, or {@code none} if no single entity is changed (unless a parameter has this
   *     name). By default, it is the id of the entity that the subject names, from the result or
   *     the parameters. If there is none, the compiler warns
   */
  String changeId() default "";

  /**
   * The data of the change. A single path without a key records that value. Entries with keys, or
   * several entries, record an ordered map.
   *
   * @return the entries; an empty array for no data. By default, it is the return value, or {@code
   *     null} for a void method; with {@link #changeEach}, it is the element
   */
  String[] changeData() default {};

  /**
   * The path to a value that decides whether a success is a change. These mean a change:
   *
   * <ul>
   *   <li>a boolean that is true
   *   <li>a count above 0
   *   <li>an {@link java.util.Optional} with a value, which decides itself if it can
   *   <li>a collection, map or array that is not empty
   * </ul>
   *
   * A path that begins with {@code each} decides for each element.
   *
   * @return a path; by default, every success is a change
   */
  String changeIf() default "";

  /**
   * The path to a collection or an array. Each of its elements is reported as a change, in order:
   *
   * <pre>{@code
   * @TrackActivity(changeEach = "orders")
   * void saveAll(List<Order> orders);
   * }</pre>
   *
   * <p>The paths of {@link #changeId}, {@link #changeData} and {@link #changeIf} may begin with
   * {@code each}, the element. This works even if a parameter is called {@code each}. By default,
   * the id is the element's id, or the element itself if it is an id. The default data is the
   * element.
   *
   * <p>If the path begins with a parameter, the elements are copied before the call, because the
   * method may clear the collection. Their paths are read after the call. An {@link Iterable} that
   * is not a {@link java.util.Collection} may be readable only once. As a parameter, it is read
   * after the call. As a result, it is not read, and reported as a fault. An element that is {@code
   * null} is a change without id and data. Without elements, there is no change.
   *
   * <p>A collection that cannot be read to its end is a fault. The elements read so far are
   * reported. The elements are read even if the tracker wants no values, so that the number of
   * changes is right. A call that is not tracked reads nothing. A collection that loads its
   * elements when it is first read loads them.
   *
   * @return a path; by default, a success is one change
   */
  String changeEach() default "";

  /**
   * How many elements of {@link #changeEach} are reported one by one. The others are one more
   * change without an id. Its data is a map of {@code more} to their number, so a reader of the
   * changes does not learn which elements they were.
   *
   * @return a number of at least 1; the default is 100,000, and more elements than that are a fault
   */
  int changeLimit() default 0;

  /**
   * What to record on success, also of a read. The entries are like those of {@link #args}. Their
   * paths begin with {@code result}, or with a parameter that the method fills: {@code count =
   * result.size}.
   *
   * @return the entries, in the order in which they are passed; by default nothing
   */
  String[] results() default {};

  /**
   * Exception types that are a normal outcome. The activity then ends without being reported as
   * failed.
   *
   * @return exception types that the method can throw
   */
  Class<? extends Throwable>[] expected() default {};
}
