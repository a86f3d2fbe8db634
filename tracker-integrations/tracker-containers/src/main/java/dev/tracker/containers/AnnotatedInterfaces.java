package dev.tracker.containers;

import dev.tracker.TrackActivity;
import dev.tracker.TrackingDecorator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the tracked interfaces of a class: those annotated with {@link TrackActivity}, on the
 * interface or on a method, and those that the option {@code -Atracker.track} names. It looks up
 * generated classes by name, and scans nothing.
 *
 * <p>Thread-safe. Each container has its own instance, and drops it with its classes.
 *
 * @since 0.1.0
 */
public final class AnnotatedInterfaces {
  /** Where interfaces of beans come from that no application compiles. */
  private static final List<String> FOREIGN =
      List.of(
          "java.",
          "javax.",
          "jakarta.",
          "jdk.",
          "sun.",
          "org.springframework.",
          "org.aopalliance.");

  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  /** Creates an instance with an empty cache. */
  public AnnotatedInterfaces() {}

  /**
   * The tracked interfaces that a class implements.
   *
   * @param type a class, or an interface
   * @return those, each before those that it extends; empty if there are none
   */
  public List<Class<?>> of(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> each : all(type)) {
      if (known.computeIfAbsent(each, AnnotatedInterfaces::isTracked)) {
        int place = 0;
        while (place < found.size() && !found.get(place).isAssignableFrom(each)) {
          place++;
        }
        found.add(place, each);
      }
    }
    return found;
  }

  /**
   * All interfaces of a class, those of its superclasses included.
   *
   * @param type a class, or an interface, which counts itself
   * @return those, in the order of their declaration
   */
  public static Set<Class<?>> all(Class<?> type) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.isInterface()) {
        interfaces.add(each);
      }
      addSuperInterfaces(each, interfaces);
    }
    return interfaces;
  }

  private static void addSuperInterfaces(Class<?> type, Set<Class<?>> found) {
    for (Class<?> direct : type.getInterfaces()) {
      found.add(direct);
      addSuperInterfaces(direct, found);
    }
  }

  /**
   * Whether an interface is annotated.
   *
   * @param type an interface
   * @return whether it is, on itself or on a method that it declares
   */
  public static boolean isAnnotated(Class<?> type) {
    return type.isAnnotationPresent(TrackActivity.class) || hasAnnotatedMethod(type);
  }

  /** An interface may name types that are not there, as long as nobody calls the methods. */
  private static boolean hasAnnotatedMethod(Class<?> type) {
    try {
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(TrackActivity.class)) {
          return true;
        }
      }
      return false;
    } catch (LinkageError incomplete) {
      return false;
    }
  }

  private static boolean isTracked(Class<?> type) {
    return isAnnotated(type) || isTrackedByOption(type);
  }

  /** Nothing but its decorator tells. What is no application's is not asked for one. */
  private static boolean isTrackedByOption(Class<?> type) {
    if (type.getClassLoader() == null || FOREIGN.stream().anyMatch(type.getName()::startsWith)) {
      return false;
    }
    try {
      return generated("Tracked", type)
          .filter(TrackingDecorator.class::isAssignableFrom)
          .isPresent();
    } catch (LinkageError unusable) {
      return false;
    }
  }

  /**
   * What is generated for an interface.
   *
   * @param prefix how its name begins, as {@code Tracked}
   * @param type the interface
   * @return {@code com.acme.TrackedOuter_Inner} of {@code com.acme.Outer.Inner}; empty if there is
   *     no such class
   */
  public static Optional<Class<?>> generated(String prefix, Class<?> type) {
    try {
      return Optional.of(Class.forName(nameOf(prefix, type), true, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * The name of what is generated for an interface.
   *
   * @param prefix how it begins, as {@code Tracked}
   * @param type the interface
   * @return {@code com.acme.TrackedOuter_Inner} of {@code com.acme.Outer.Inner}
   */
  public static String nameOf(String prefix, Class<?> type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> outer = type.getDeclaringClass();
        outer != null;
        outer = outer.getDeclaringClass()) {
      name.insert(0, outer.getSimpleName() + "_");
    }
    String itsPackage = type.getPackageName();
    return (itsPackage.isEmpty() ? "" : itsPackage + ".") + prefix + name;
  }
}
