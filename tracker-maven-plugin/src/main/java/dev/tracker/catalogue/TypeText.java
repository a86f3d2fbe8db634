package dev.tracker.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of types and methods, as a reader wants them. */
final class TypeText {
  private TypeText() {}

  /** {@code Outer.Inner} of {@code com.acme.Outer$Inner}. */
  static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** {@code com.acme.} of {@code com.acme.Outer$Inner}. */
  static String packagePrefix(String binaryName) {
    return binaryName.substring(0, binaryName.lastIndexOf('.') + 1);
  }

  /** {@code find(String, int[])} of {@code find(java.lang.String,int[])}. */
  static String signature(String method) {
    int open = method.indexOf('(');
    if (open < 0 || !method.endsWith(")")) {
      return method;
    }
    String parameters = method.substring(open + 1, method.length() - 1);
    return Arrays.stream(parameters.split(","))
        .map(TypeText::simple)
        .collect(Collectors.joining(", ", method.substring(0, open) + "(", ")"));
  }
}
