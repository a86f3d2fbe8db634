package dev.tracker.interception;

import dev.tracker.TrackActivity;
import dev.tracker.TrackingDecorator;
import dev.tracker.spi.InterceptedCalls;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Finds the tracked interfaces of classes: those annotated with {@link TrackActivity}, on the
 * interface or on a method, and those that the processor was told of by {@code -Atracker.track}.
 * What was generated for one is looked up by its name, once; nothing is scanned.
 *
 * <p>Thread-safe. A container has one of its own, which it drops with its classes.
 */
public final class TrackedInterfaces {
  /** Where interfaces of beans come from that nobody compiles with a processor of his own. */
  private static final List<String> FOREIGN =
      List.of(
          "java.",
          "javax.",
          "jakarta.",
          "jdk.",
          "sun.",
          "org.springframework.",
          "org.aopalliance.");

  private final Map<Class<?>, Optional<TrackedInterface>> known = new ConcurrentHashMap<>();

  /** Knows no interface yet. */
  public TrackedInterfaces() {}

  /**
   * The tracked interfaces that a class implements.
   *
   * @param type a class, or an interface
   * @param problems hears of each annotated interface that is met for the first time and cannot be
   *     tracked, or only slowly
   * @return those interfaces, each before those that it extends; empty if there are none
   */
  public List<TrackedInterface> of(Class<?> type, Consumer<? super InterceptionProblem> problems) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.isInterface()) {
        interfaces.add(each);
      }
      for (Class<?> direct : each.getInterfaces()) {
        interfaces.addAll(TrackedInterface.withSuperInterfaces(direct));
      }
    }
    List<TrackedInterface> found = new ArrayList<>();
    for (Class<?> each : interfaces) {
      find(each, problems)
          .ifPresent(
              tracked -> {
                int place = 0;
                while (place < found.size() && !found.get(place).type().isAssignableFrom(each)) {
                  place++;
                }
                found.add(place, tracked);
              });
    }
    return found;
  }

  private Optional<TrackedInterface> find(
      Class<?> type, Consumer<? super InterceptionProblem> problems) {
    Optional<TrackedInterface> found = known.get(type);
    if (found == null) {
      found =
          isAnnotated(type) || isTrackedByOption(type) ? lookUp(type, problems) : Optional.empty();
      known.put(type, found);
    }
    return found;
  }

  private static boolean isAnnotated(Class<?> type) {
    if (type.isAnnotationPresent(TrackActivity.class)) {
      return true;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(TrackActivity.class)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but its decorator tells. What is no application's is not asked for one. */
  private static boolean isTrackedByOption(Class<?> type) {
    if (type.getClassLoader() == null || FOREIGN.stream().anyMatch(type.getName()::startsWith)) {
      return false;
    }
    try {
      return load("Tracked", type).filter(TrackingDecorator.class::isAssignableFrom).isPresent();
    } catch (LinkageError unusable) {
      return false;
    }
  }

  private Optional<TrackedInterface> lookUp(
      Class<?> type, Consumer<? super InterceptionProblem> problems) {
    try {
      Optional<TrackedInterface> generated =
          load("Intercepted", type)
              .map(TrackedInterfaces::make)
              .map(calls -> new TrackedInterface(type, calls));
      if (generated.isPresent()) {
        return generated;
      }
      Optional<TrackedInterface> reflective =
          load("Tracked", type)
              .map(decorator -> new TrackedInterface(type, new ReflectiveCalls(type, decorator)));
      problems.accept(
          reflective.isPresent()
              ? InterceptionProblem.noEntry(type)
              : InterceptionProblem.noDecorator(type, name("Tracked", type)));
      return reflective;
    } catch (LinkageError | RuntimeException e) {
      problems.accept(InterceptionProblem.unusable(type, e));
      return Optional.empty();
    }
  }

  private static Optional<Class<?>> load(String prefix, Class<?> type) {
    try {
      return Optional.of(Class.forName(name(prefix, type), true, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** {@code com.acme.TrackedOuter_Inner} of {@code com.acme.Outer.Inner}. */
  private static String name(String prefix, Class<?> type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> outer = type.getDeclaringClass();
        outer != null;
        outer = outer.getDeclaringClass()) {
      name.insert(0, outer.getSimpleName() + "_");
    }
    String itsPackage = type.getPackageName();
    return (itsPackage.isEmpty() ? "" : itsPackage + ".") + prefix + name;
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
