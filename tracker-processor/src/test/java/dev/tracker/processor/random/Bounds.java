package dev.tracker.processor.random;

import java.util.List;

/**
 * Type parameters of an interface: {@code %1$s} and {@code %2$s} stand for their names, {@code
 * %3$s} for the interface itself.
 *
 * @param parameters each with its bounds
 * @param arguments what they can be bound to
 */
record Bounds(List<String> parameters, List<List<String>> arguments) {
  static final String SELF = "SELF";

  private static final Bounds NONE = new Bounds(List.of(), List.of(List.of()));

  static final List<Bounds> ALL =
      List.of(
          NONE,
          NONE,
          one("%1$s", "java.lang.String"),
          one("%1$s", "java.lang.Integer[]"),
          one("%1$s", "java.util.List<? extends java.lang.Number>"),
          one("%1$s extends java.lang.Comparable<%1$s>", "java.lang.Integer"),
          one("%1$s extends java.lang.Comparable<? super %1$s>", "java.sql.Timestamp"),
          one(
              "%1$s extends java.lang.Number & java.lang.Comparable<? super %1$s>",
              "java.lang.Long"),
          one("%1$s extends java.lang.Enum<%1$s>", "java.lang.Thread.State"),
          one("%1$s extends java.lang.Throwable", "java.io.IOException"),
          one("%1$s extends java.lang.Exception & java.io.Serializable", "java.io.IOException"),
          one("%1$s extends %3$s<%1$s>", SELF),
          two("%1$s", "%2$s extends java.util.List<? extends %1$s>")
              .to("java.lang.Number", "java.util.List<java.lang.Integer>"),
          two("%1$s extends %2$s", "%2$s extends java.lang.CharSequence")
              .to("java.lang.String", "java.lang.CharSequence"),
          two(
                  "%1$s extends java.lang.Object & java.io.Serializable",
                  "%2$s extends java.util.Map<%1$s, ? super %1$s[]>")
              .to("java.lang.String", "java.util.Map<java.lang.String, java.lang.Object>"));

  private static Bounds one(String parameter, String argument) {
    return new Bounds(List.of(parameter), List.of(List.of(argument)));
  }

  private static Bounds two(String one, String other) {
    return new Bounds(List.of(one, other), List.of());
  }

  private Bounds to(String one, String other) {
    return new Bounds(parameters, List.of(List.of(one, other)));
  }

  boolean bindsThrowable() {
    return arguments.contains(List.of("java.io.IOException"));
  }

  /** The parameters under these names, of which there may be more than are needed. */
  List<String> named(List<String> names, String self) {
    String second = names.size() < 2 ? "" : names.get(1);
    return parameters.stream()
        .map(
            parameter ->
                String.format(parameter, names.isEmpty() ? "" : names.get(0), second, self))
        .toList();
  }
}
