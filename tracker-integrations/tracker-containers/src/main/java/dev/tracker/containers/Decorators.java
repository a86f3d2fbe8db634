package dev.tracker.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Finds the decorators of the annotated interfaces of classes. Each is looked up by name, once.
 *
 * <p>Thread-safe. Each container has its own instance, and drops it with its classes.
 *
 * @since 0.1.0
 */
public final class Decorators {
  static final String PREFIX = "Tracked";

  private final AnnotatedInterfaces annotated = new AnnotatedInterfaces();
  private final Map<Class<?>, Optional<Decorator>> known = new ConcurrentHashMap<>();

  /** Creates an instance with an empty cache. */
  public Decorators() {}

  /**
   * The decorators for a class.
   *
   * @param type a class, or an interface
   * @param problems receives each annotated interface that is found for the first time and cannot
   *     be tracked
   * @return one for each of its annotated interfaces that has one, each before those of what it
   *     extends
   */
  public List<Decorator> of(Class<?> type, Consumer<? super DecorationProblem> problems) {
    List<Decorator> found = new ArrayList<>();
    for (Class<?> each : annotated.of(type)) {
      Optional<Decorator> decorator = known.get(each);
      if (decorator == null) {
        decorator = lookUp(each, problems);
        known.put(each, decorator);
      }
      decorator.ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Decorator> lookUp(
      Class<?> type, Consumer<? super DecorationProblem> problems) {
    try {
      Optional<Decorator> found =
          AnnotatedInterfaces.generated(PREFIX, type).map(each -> Decorator.of(type, each));
      if (found.isEmpty()) {
        problems.accept(DecorationProblem.noDecorator(type));
      }
      return found;
    } catch (LinkageError | RuntimeException e) {
      problems.accept(DecorationProblem.unusable(type, e));
      return Optional.empty();
    }
  }
}
