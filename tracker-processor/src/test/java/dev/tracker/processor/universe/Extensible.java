package dev.tracker.processor.universe;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the interfaces that anyone could extend: public, neither sealed nor annotation types. */
final class Extensible {
  private Extensible() {}

  /** Those among some classes, in the order of their names. What does not load is left out. */
  static List<Class<?>> among(Stream<String> binaryNames, ClassLoader loader) {
    List<Class<?>> found = new ArrayList<>();
    binaryNames.forEach(
        name -> {
          try {
            Class<?> type = Class.forName(name, false, loader);
            if (isExtensible(type)) {
              found.add(type);
            }
          } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
            // The class wants a library that is not there: nobody could extend it here either.
          }
        });
    found.sort(Comparator.comparing(Class::getName));
    return found;
  }

  private static boolean isExtensible(Class<?> type) {
    return type.isInterface()
        && !type.isAnnotation()
        && !type.isSealed()
        && !type.isSynthetic()
        && type.getCanonicalName() != null
        && !type.getPackageName().isEmpty()
        && isPublic(type)
        && hasKnownBounds(type);
  }

  private static boolean hasKnownBounds(Class<?> type) {
    return Stream.of(type.getTypeParameters()).allMatch(each -> each.getBounds().length > 0);
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
