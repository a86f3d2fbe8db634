package dev.tracker.processor.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up methods of the same name in several interfaces, or several in one. */
final class Families {
  private static final List<String> OVERLOADS =
      List.of(
          "int %s",
          "java.lang.Integer %s",
          "int[] %s",
          "java.lang.Integer... %s",
          "long %s",
          "java.lang.Object %s",
          "java.lang.String[] %s",
          "java.util.List<java.lang.String> %s",
          "int[]... %s",
          "char %s",
          "double... %s",
          "java.util.Map<?, int[]> %s",
          "byte... %s",
          "java.lang.Object %s, int... more",
          "int %s, java.lang.Object more",
          "");

  /** Each may be overridden with one that comes later. */
  private static final List<List<String>> NARROWER =
      List.of(
          List.of("java.lang.Object", "java.lang.CharSequence", "java.lang.String"),
          List.of("java.lang.Number", "java.lang.Number", "java.lang.Integer"),
          List.of("java.lang.Object", "java.util.Collection<?>", "java.util.List<int[]>"),
          List.of("java.lang.Object", "java.lang.Object[]", "java.lang.String[]"),
          List.of(
              "java.lang.Object",
              "java.util.concurrent.CompletionStage<? extends java.lang.CharSequence>",
              "java.util.concurrent.CompletableFuture<java.lang.String>"),
          List.of("java.lang.Iterable<java.lang.Long>", "java.util.Set<java.lang.Long>"),
          List.of("java.lang.Object", "java.util.Optional<java.lang.String>"),
          List.of("void"),
          List.of("long[]"));

  /** No two supertypes of each other: what is thrown is what all of them allow. */
  private static final List<String> THROWS =
      List.of(
          " throws java.io.IOException",
          " throws java.io.FileNotFoundException, java.lang.InterruptedException",
          " throws java.lang.Exception",
          " throws java.util.concurrent.TimeoutException, java.io.IOException",
          "");

  private final Dice dice;
  private final List<Node> nodes;
  private final Types types;

  Families(Dice dice, List<Node> nodes) {
    this.dice = dice;
    this.nodes = nodes;
    this.types = new Types(dice);
  }

  void add() {
    for (int i = dice.upTo(4); i > 0; i--) {
      switch (dice.upTo(5)) {
        case 0 -> overloads();
        case 1 -> covariant();
        case 2 -> thrown();
        case 3 -> genericMethod();
        default -> rebound();
      }
    }
  }

  private void overloads() {
    String name = dice.unused(NastyNames.METHODS);
    Set<String> used = new HashSet<>();
    for (int i = 2 + dice.upTo(4); i > 0; i--) {
      String parameters = String.format(dice.unused(OVERLOADS, used), parameter());
      // Where all were drawn, what came last is no list of parameters.
      dice.of(nodes).members.add(types.result(List.of()) + " " + name + "(" + parameters + ");");
    }
  }

  private void covariant() {
    String name = dice.unused(NastyNames.METHODS);
    List<String> chain = dice.of(NARROWER);
    String parameter = types.any(List.of());
    int narrowness = 0;
    for (Node node : nodes) {
      if (dice.oneIn(3)) {
        continue;
      }
      narrowness += dice.upTo(chain.size() - narrowness);
      node.members.add(
          chain.get(narrowness) + " " + name + "(" + parameter + " " + parameter() + ");");
    }
  }

  private void thrown() {
    String name = dice.unused(NastyNames.METHODS);
    String result = types.result(List.of());
    List<Node> unrelated =
        nodes.stream()
            .filter(
                node -> nodes.stream().noneMatch(other -> areRelated(node, other)) || isRoot(node))
            .toList();
    for (Node node : unrelated) {
      node.members.add(
          result + " " + name + "(java.lang.String " + parameter() + ")" + dice.of(THROWS) + ";");
    }
    Node leaf = nodes.get(nodes.size() - 1);
    if (dice.oneIn(3) && !unrelated.contains(leaf)) {
      leaf.members.add(result + " " + name + "(java.lang.String " + parameter() + ");");
    }
  }

  private static boolean isRoot(Node node) {
    return node.links.isEmpty();
  }

  private static boolean areRelated(Node one, Node other) {
    return one.extendsNode(other) || other.extendsNode(one);
  }

  /** The same type parameters under other names. */
  private void genericMethod() {
    String name = dice.unused(NastyNames.METHODS);
    String text =
        dice.of(
            List.of(
                "<\u00ab0\u00bb extends java.lang.Comparable<? super \u00ab0\u00bb>> \u00ab0\u00bb"
                    + " %s(java.util.Collection<? extends \u00ab0\u00bb> %s);",
                "<\u00ab0\u00bb extends java.lang.Throwable> void %s(java.lang.Class<\u00ab0\u00bb>"
                    + " %s) throws \u00ab0\u00bb;",
                "<\u00ab0\u00bb extends java.lang.Object & java.lang.Runnable> \u00ab0\u00bb[]"
                    + " %s(\u00ab0\u00bb... %s);",
                "<\u00ab0\u00bb> java.util.Optional<\u00ab0\u00bb>"
                    + " %s(java.util.Map<\u00ab0\u00bb[], ? super \u00ab0\u00bb> %s);",
                "<\u00ab0\u00bb> java.util.concurrent.CompletableFuture<\u00ab0\u00bb>"
                    + " %s(java.util.concurrent.Callable<\u00ab0\u00bb> %s);"));
    for (Node node : nodes) {
      if (!dice.oneIn(3)) {
        String variable = dice.of(NastyNames.VARIABLES) + (dice.oneIn(2) ? "" : "9");
        node.members.add(Types.filled(String.format(text, name, parameter()), List.of(variable)));
      }
    }
  }

  /** A method of a generic interface, and once more in the heirs that know more of its types. */
  private void rebound() {
    List<Node> generic = nodes.stream().filter(node -> !node.variables.isEmpty()).toList();
    if (generic.isEmpty()) {
      return;
    }
    Node node = dice.of(generic);
    List<String> placeholders = Types.placeholders(node);
    String name = dice.unused(NastyNames.METHODS);
    String text =
        Stream.of(
                dice.oneIn(2) ? dice.of(placeholders) : types.result(placeholders),
                name + "(" + dice.of(placeholders) + (dice.oneIn(3) ? "[]" : "") + " %s,",
                types.any(placeholders) + (dice.oneIn(3) ? "..." : "") + " more);")
            .collect(Collectors.joining(" "));
    node.members.add(Types.filled(String.format(text, parameter()), node.variables));
    for (Node heir : nodes) {
      for (Node.Link link : heir.links) {
        if (link.target() == node && !dice.oneIn(3)) {
          heir.members.add(Types.filled(String.format(text, parameter()), link.arguments()));
        }
      }
    }
  }

  private String parameter() {
    return dice.of(NastyNames.PARAMETERS);
  }
}
