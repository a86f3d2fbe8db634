package dev.tracker.cdi;

import java.util.stream.Stream;

/** Whether libraries are there that an application need not have. */
final class OptionalTypes {
  private OptionalTypes() {}

  static boolean areThere(String... names) {
    return Stream.of(names).allMatch(OptionalTypes::isThere);
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name, false, OptionalTypes.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
