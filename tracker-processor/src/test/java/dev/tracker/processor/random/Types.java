package dev.tracker.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Makes up types; {@code «0»} stands for the first type parameter of the interface. */
final class Types {
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  private static final List<String> CLASSES =
      List.of(
          "java.lang.String",
          "java.lang.@org.jspecify.annotations.Nullable String",
          "java.lang.Object",
          "java.lang.Integer",
          "java.lang.Boolean",
          "java.lang.Void",
          "java.lang.Thread.State",
          "java.util.Map.@org.jspecify.annotations.Nullable Entry<java.lang.String, int[]>",
          "java.util.UUID",
          "java.lang.Iterable<?>",
          "java.lang.Class<?>[]",
          "java.util.List<java.lang.@org.jspecify.annotations.Nullable String>",
          "java.util.List",
          "java.util.Map",
          "dev.tracker.context.ActivityContext",
          "dev.tracker.Activity",
          "dev.tracker.TrackedMethod");

  private static final List<String> AROUND =
      List.of(
          "java.util.List<%s>",
          "java.util.List<? extends %s>",
          "java.util.Map<java.lang.String, ? super %s>",
          "java.util.Optional<%s>",
          "java.util.concurrent.CompletableFuture<%s>",
          "java.util.concurrent.CompletionStage<? extends %s>",
          "java.util.function.Function<? super %1$s, ? extends %1$s>",
          "java.util.List<%s>[]",
          "java.util.List<@org.jspecify.annotations.Nullable ?>",
          "java.util.Map<%1$s[], java.util.Optional<? super %1$s>[][]>");

  private final Dice dice;

  Types(Dice dice) {
    this.dice = dice;
  }

  /**
   * Any type.
   *
   * @param variables the type variables that can be named
   */
  String any(List<String> variables) {
    return switch (dice.upTo(8)) {
      case 0, 1 -> dice.of(PRIMITIVES);
      case 2 -> dice.of(PRIMITIVES) + "[]";
      case 3, 4 -> reference(variables);
      case 5 -> reference(variables) + (dice.oneIn(3) ? "[][]" : "[]");
      default -> String.format(dice.of(AROUND), reference(variables));
    };
  }

  String result(List<String> variables) {
    return dice.oneIn(4) ? "void" : any(variables);
  }

  private String reference(List<String> variables) {
    return !variables.isEmpty() && dice.oneIn(2) ? dice.of(variables) : dice.of(CLASSES);
  }

  /** What stands for the type parameters of an interface. */
  static List<String> placeholders(Node node) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < node.variables.size(); i++) {
      all.add("\u00ab" + i + "\u00bb");
    }
    return all;
  }

  /** A text with types in the place of what stands for them. */
  static String filled(String text, List<String> types) {
    String filled = text;
    for (int i = 0; i < types.size(); i++) {
      filled = filled.replace("\u00ab" + i + "\u00bb", types.get(i));
    }
    return filled;
  }
}
