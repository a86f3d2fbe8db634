package dev.tracker.micrometer;

import dev.tracker.spi.VisibleText;

/** What an error is called in a tag. */
final class ErrorName {
  private ErrorName() {}

  /** The simple name of its class; the end of the full name where there is no simple one. */
  static String of(Throwable error) {
    Class<?> type = error.getClass();
    String simple = simpleName(type);
    return VisibleText.of(
        simple.isEmpty() ? type.getName().substring(type.getName().lastIndexOf('.') + 1) : simple);
  }

  private static String simpleName(Class<?> type) {
    try {
      return type.getSimpleName();
    } catch (LinkageError malformed) {
      // Classes of other languages may say of their outer class what that one does not confirm.
      return "";
    }
  }
}
