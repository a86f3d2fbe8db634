package dev.tracker.classfile;

import java.util.StringJoiner;

/** Descriptors of class files, as a reader of Java has the names. */
final class Descriptor {
  private Descriptor() {}

  /** {@code (java.lang.String,int[])} of {@code (Ljava/lang/String;[I)V}. */
  static String parameters(String descriptor) {
    StringJoiner names = new StringJoiner(",", "(", ")");
    if (!descriptor.startsWith("(")) {
      return ""; // A field's.
    }
    int position = 1;
    while (position < descriptor.length() && descriptor.charAt(position) != ')') {
      int end = end(descriptor, position);
      names.add(typeName(descriptor.substring(position, end)));
      position = end;
    }
    return names.toString();
  }

  /** {@code java.util.Map$Entry[]} of {@code [Ljava/util/Map$Entry;}. */
  static String typeName(String descriptor) {
    int dimensions = dimensions(descriptor, 0);
    String element = descriptor.substring(dimensions);
    String name =
        switch (element) {
          case "B" -> "byte";
          case "C" -> "char";
          case "D" -> "double";
          case "F" -> "float";
          case "I" -> "int";
          case "J" -> "long";
          case "S" -> "short";
          case "Z" -> "boolean";
          default -> className(element);
        };
    return name + "[]".repeat(dimensions);
  }

  private static String className(String element) {
    return element.startsWith("L") && element.endsWith(";")
        ? element.substring(1, element.length() - 1).replace('/', '.')
        : element;
  }

  private static int dimensions(String descriptor, int start) {
    int end = start;
    while (end < descriptor.length() && descriptor.charAt(end) == '[') {
      end++;
    }
    return end - start;
  }

  /** Where the type ends that begins at a position. */
  private static int end(String descriptor, int start) {
    int element = start + dimensions(descriptor, start);
    if (element < descriptor.length() && descriptor.charAt(element) == 'L') {
      int end = descriptor.indexOf(';', element);
      return end < 0 ? descriptor.length() : end + 1;
    }
    return Math.min(element + 1, descriptor.length());
  }
}
