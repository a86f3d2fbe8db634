package dev.tracker.interception;

import dev.tracker.TrackActivity;
import dev.tracker.containers.AnnotatedInterfaces;
import dev.tracker.spi.InterceptedCalls;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Finds the tracked interfaces of classes: those annotated with {@link TrackActivity}, on the
 * interface or on a method, and those that the option {@code -Atracker.track} names. It looks up
 * each generated class by name, once, and scans nothing.
 *
 * <p>Thread-safe. Each container has its own instance, and drops it with its classes.
 *
 * @since 0.1.0
 */
public final class TrackedInterfaces {
  private final AnnotatedInterfaces annotated = new AnnotatedInterfaces();
  private final Map<Class<?>, Optional<TrackedInterface>> known = new ConcurrentHashMap<>();

  /** Knows no interface yet. */
  public TrackedInterfaces() {}

  /**
   * The tracked interfaces that a class implements.
   *
   * @param type a class, or an interface
   * @param problems receives each annotated interface that is found for the first time and cannot
   *     be tracked, or only by reflection
   * @return those interfaces, each before those that it extends; empty if there are none
   */
  public List<TrackedInterface> of(Class<?> type, Consumer<? super InterceptionProblem> problems) {
    List<TrackedInterface> found = new ArrayList<>();
    for (Class<?> each : annotated.of(type)) {
      find(each, problems).ifPresent(found::add);
    }
    return found;
  }

  private Optional<TrackedInterface> find(
      Class<?> type, Consumer<? super InterceptionProblem> problems) {
    Optional<TrackedInterface> found = known.get(type);
    if (found == null) {
      found = lookUp(type, problems);
      known.put(type, found);
    }
    return found;
  }

  private Optional<TrackedInterface> lookUp(
      Class<?> type, Consumer<? super InterceptionProblem> problems) {
    try {
      Optional<TrackedInterface> generated =
          AnnotatedInterfaces.generated("Intercepted", type)
              .map(TrackedInterfaces::make)
              .map(calls -> new TrackedInterface(type, calls));
      if (generated.isPresent()) {
        return generated;
      }
      Optional<TrackedInterface> reflective =
          AnnotatedInterfaces.generated("Tracked", type)
              .map(decorator -> new TrackedInterface(type, new ReflectiveCalls(type, decorator)));
      problems.accept(
          reflective.isPresent()
              ? InterceptionProblem.noEntry(type)
              : InterceptionProblem.noDecorator(type));
      return reflective;
    } catch (LinkageError | RuntimeException e) {
      problems.accept(InterceptionProblem.unusable(type, e));
      return Optional.empty();
    }
  }

  private static InterceptedCalls make(Class<?> entry) {
    try {
      Constructor<?> constructor = entry.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (InterceptedCalls) constructor.newInstance();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LinkageError wrongVersion) {
        throw wrongVersion;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
