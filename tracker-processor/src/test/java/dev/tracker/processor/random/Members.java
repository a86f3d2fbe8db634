package dev.tracker.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up what interfaces declare. */
final class Members {
  private static final String BODY = " { throw new java.lang.UnsupportedOperationException(); }";

  private final Dice dice;
  private final List<Node> nodes;
  private final Types types;
  private final Families families;
  private final Set<String> typeNames = new HashSet<>();

  Members(Dice dice, List<Node> nodes) {
    this.dice = dice;
    this.nodes = nodes;
    this.types = new Types(dice);
    this.families = new Families(dice, nodes);
  }

  void fill() {
    for (Node node : nodes) {
      int count = dice.upTo(5);
      for (int i = 0; i < count; i++) {
        node.members.add(filled(member(node), node));
      }
    }
    families.add();
    Node leaf = nodes.get(nodes.size() - 1);
    leaf.members.add("void " + dice.unused(NastyNames.METHODS) + "();");
  }

  private static String filled(String text, Node node) {
    return Types.filled(text, node.variables);
  }

  private String member(Node node) {
    return switch (dice.upTo(14)) {
      case 0 -> constant();
      case 1 -> memberType();
      case 2 -> "static " + signature(List.of()) + BODY;
      case 3 -> "private " + signature(Types.placeholders(node)) + BODY;
      case 4 -> "default " + signature(Types.placeholders(node)) + BODY;
      case 5, 6 -> annotated(node);
      case 7 -> "@java.lang.Deprecated " + signature(Types.placeholders(node)) + ";";
      case 8 -> "@java.lang.Deprecated(forRemoval = true) " + signature(List.of()) + ";";
      case 9 -> objectMethod();
      case 10 -> throwing(node);
      case 11 -> "@java.lang.SafeVarargs private " + varargs(node) + BODY;
      case 12 -> varargs(node) + ";";
      default -> generic(node);
    };
  }

  private String constant() {
    String name = dice.of(NastyNames.CONSTANTS);
    return dice.oneIn(2) ? "int " + name + " = 1;" : "java.lang.Object " + name + " = \"x\";";
  }

  private String memberType() {
    String name = dice.unused(NastyNames.TYPES, typeNames);
    String method = dice.unused(NastyNames.METHODS);
    return switch (dice.upTo(4)) {
      case 0 -> "interface " + name + " {} " + name + " " + method + "(" + name + " id);";
      case 1 -> "enum " + name + " { CREATE } " + name + "[] " + method + "();";
      case 2 ->
          "record "
              + name
              + "(java.lang.String id) {} "
              + "@dev.tracker.TrackActivity(args = \"result = id.id\", changeId = \"id.id\") "
              + ("void " + method + "(" + name + " id);");
      default ->
          ("class " + name + "<Q> { public java.lang.String id; public class Inner {} } ")
              + (name + "<int[]>.Inner " + method + "(" + name + "<?> id);");
    };
  }

  private String objectMethod() {
    return switch (dice.upTo(9)) {
      case 0 -> "java.lang.Object clone();";
      case 1 -> "boolean equals(java.lang.Object other);";
      case 2 -> "int hashCode();";
      case 3 -> "java.lang.String toString();";
      default ->
          types.result(List.of())
              + (" " + dice.of(NastyNames.OBJECT_METHODS))
              + ("(" + parameters(dice.oneIn(2) ? "java.util.Date" : "char[]") + ");");
    };
  }

  private String signature(List<String> variables) {
    List<String> some = new ArrayList<>();
    for (int i = dice.upTo(4); i > 0; i--) {
      some.add(types.any(variables));
    }
    return types.result(variables)
        + (" " + dice.unused(NastyNames.METHODS))
        + ("(" + parameters(some.toArray(String[]::new)) + ")");
  }

  private String varargs(Node node) {
    String last = types.any(Types.placeholders(node)) + "...";
    return types.result(Types.placeholders(node))
        + (" " + dice.unused(NastyNames.METHODS))
        + ("(" + parameters(last) + ")");
  }

  private String throwing(Node node) {
    String thrown =
        node.bounds.bindsThrowable()
            ? " throws \u00ab0\u00bb, java.util.concurrent.TimeoutException"
            : " throws java.io.IOException, java.lang.InterruptedException";
    String expected = "@dev.tracker.TrackActivity(expected = java.io.FileNotFoundException.class) ";
    return (dice.oneIn(3) && !node.bounds.bindsThrowable() ? expected : "")
        + signature(Types.placeholders(node))
        + thrown
        + ";";
  }

  private String generic(Node node) {
    String one = dice.of(NastyNames.VARIABLES) + "_";
    List<String> variables = new ArrayList<>(Types.placeholders(node));
    variables.add(one);
    String outer = dice.of(variables);
    String bounds =
        dice.of(
            List.of(
                one,
                one + " extends java.lang.Comparable<? super " + one + ">",
                one + " extends java.lang.Exception & java.lang.Comparable<" + one + ">",
                one + " extends java.util.List<? extends " + outer + "> & java.io.Closeable",
                one + " extends java.lang.Enum<" + one + "> & java.lang.Runnable",
                one + ", Q extends " + one + ", P extends java.util.Map<Q, ? super " + one + ">",
                one + " extends java.lang.Throwable"));
    String thrown = bounds.endsWith("Throwable") ? " throws " + one + ";" : ";";
    return "<" + bounds + "> " + signature(variables) + thrown;
  }

  /** A method that says what is recorded of it. */
  private String annotated(Node node) {
    Set<String> names = new HashSet<>();
    String first = dice.unused(NastyNames.PARAMETERS, names);
    String second = dice.unused(NastyNames.PARAMETERS, names);
    String one = types.any(Types.placeholders(node));
    String other = types.any(Types.placeholders(node));
    String result = types.result(Types.placeholders(node));
    String head = result + " " + dice.unused(NastyNames.METHODS);
    String annotation =
        switch (dice.upTo(4)) {
          case 0 -> "args = {\"first = " + first + "\", \"second = " + second + "\"}";
          case 1 -> "changeId = \"" + second + "\", changeData = {\"a = " + first + "\"}";
          case 2 -> "effect = dev.tracker.Effect.READ, args = \"x = " + first + "\"";
          default -> "operation = \"do\", subject = \"it\"";
        };
    if (annotation.startsWith("operation")) {
      String key = "@dev.tracker.TrackArg(\"key\") ";
      return "@dev.tracker.TrackActivity("
          + annotation
          + ") "
          + head
          + "("
          + key
          + one
          + " "
          + first
          + ", "
          + other
          + " "
          + second
          + ");";
    }
    return ("@dev.tracker.TrackActivity(" + annotation + ") " + head)
        + ("(" + one + " " + first + ", " + other + " " + second + ");");
  }

  private String parameters(String... types) {
    Set<String> names = new HashSet<>();
    return List.of(types).stream()
        .map(type -> type + " " + dice.unused(NastyNames.PARAMETERS, names))
        .collect(Collectors.joining(", "));
  }
}
