package dev.tracker.compose;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Picks tracked methods by what is known of them. The predicates are immutable and thread-safe, and
 * combine as any do:
 *
 * <pre>{@code
 * FilteredTracker.of(audit, MethodFilter.effect(Effect.CHANGE).and(MethodFilter.subject("user")))
 * }</pre>
 */
public final class MethodFilter {

  private MethodFilter() {}

  /**
   * Picks by the verb.
   *
   * @param operations the operations to pick, exactly as they are written
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> operation(String... operations) {
    Set<String> picked = Set.copyOf(List.of(operations));
    return method -> picked.contains(method.operation());
  }

  /**
   * Picks by the noun.
   *
   * @param subjects the subjects to pick, exactly as they are written; the empty one is that of
   *     methods that have none
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> subject(String... subjects) {
    Set<String> picked = Set.copyOf(List.of(subjects));
    return method -> picked.contains(method.subject());
  }

  /**
   * Picks by whether success reports a change.
   *
   * @param effect the effect to pick
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> effect(Effect effect) {
    Objects.requireNonNull(effect, "effect");
    return method -> method.effect() == effect;
  }

  /**
   * Picks by the names of the interface and the method, joined by a dot, as {@link
   * TrackedMethod#toString} has them: {@code com.acme.BackendService.create}.
   *
   * @param glob the pattern of the whole, in which {@code *} stands for any characters but a dot,
   *     {@code **} for any characters, and {@code ?} for one that is no dot: {@code
   *     com.acme.**.get*}
   * @return a predicate of methods
   */
  public static Predicate<TrackedMethod> name(String glob) {
    NameGlob pattern = new NameGlob(Objects.requireNonNull(glob, "glob"));
    return method -> pattern.matches(method.toString());
  }
}
