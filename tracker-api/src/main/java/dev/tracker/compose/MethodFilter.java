package dev.tracker.compose;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Predicates that select tracked methods. They are immutable and thread-safe. Combine them like
 * other predicates:
 *
 * <pre>{@code
 * FilteredTracker.of(audit, MethodFilter.effect(Effect.CHANGE).and(MethodFilter.subject("user")))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MethodFilter {

  private MethodFilter() {}

  /**
   * Selects by the verb.
   *
   * @param operations the operations, exactly as they are written
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> operation(String... operations) {
    Set<String> picked = Set.copyOf(List.of(operations));
    return method -> picked.contains(method.operation());
  }

  /**
   * Selects by the noun.
   *
   * @param subjects the subjects, exactly as they are written; the empty one selects methods
   *     without a subject
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> subject(String... subjects) {
    Set<String> picked = Set.copyOf(List.of(subjects));
    return method -> picked.contains(method.subject());
  }

  /**
   * Selects by whether success reports a change.
   *
   * @param effect the effect
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> effect(Effect effect) {
    Objects.requireNonNull(effect, "effect");
    return method -> method.effect() == effect;
  }

  /**
   * Selects by the full name, as {@link TrackedMethod#toString} returns it: {@code
   * com.acme.BackendService.create}.
   *
   * @param glob the pattern for the full name, such as {@code com.acme.**.get*}; {@code *} matches
   *     any characters except a dot, {@code **} any characters, and {@code ?} one character except
   *     a dot
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> name(String glob) {
    NameGlob pattern = new NameGlob(Objects.requireNonNull(glob, "glob"));
    return method -> pattern.matches(method.toString());
  }
}
