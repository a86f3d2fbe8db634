package dev.tracker.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes up interfaces that extend each other, and has them filled. */
final class Hierarchies {
  private final Dice dice;
  private final List<Node> nodes = new ArrayList<>();

  private Hierarchies(long seed) {
    this.dice = new Dice(seed);
  }

  static Sample from(long seed) {
    return new Hierarchies(seed).sample(seed);
  }

  private Sample sample(long seed) {
    int count = 1 + dice.upTo(4);
    for (int i = 0; i < count; i++) {
      nodes.add(node(i, i == count - 1));
    }
    new Members(dice, nodes).fill();
    return new Sample(seed, nodes.stream().map(Node::draft).toList());
  }

  private Node node(int index, boolean isLeaf) {
    Node node = new Node(isLeaf ? "Leaf" : "I" + index, dice.of(Bounds.ALL));
    for (int i = 0; i < node.bounds.parameters().size(); i++) {
      node.variables.add(dice.unused(NastyNames.VARIABLES));
    }
    node.parameters.addAll(node.bounds.named(node.variables, node.name));
    if (isLeaf) {
      node.modifiers.add("@dev.tracker.TrackActivity");
    }
    if (dice.oneIn(12)) {
      node.modifiers.add("@java.lang.Deprecated");
    }
    if (!dice.oneIn(6)) {
      node.modifiers.add("public");
    }
    // No interface may be inherited with different arguments: a generic one has one heir.
    for (Node other : List.copyOf(nodes)) {
      boolean hasHeir = nodes.stream().anyMatch(each -> each.extendsNode(other));
      boolean inherited = node.extendsNode(other);
      boolean isLinked =
          (hasHeir || inherited) ? (isPlain(other) && dice.oneIn(4)) : (isLeaf || dice.oneIn(2));
      if (isLinked) {
        node.links.add(link(node, other));
      }
    }
    return node;
  }

  private static boolean isPlain(Node node) {
    return node.variables.isEmpty() && node.links.stream().allMatch(link -> isPlain(link.target()));
  }

  private Node.Link link(Node node, Node other) {
    boolean passesOn = dice.oneIn(2) || other.variables.size() > other.bounds.parameters().size();
    if (passesOn) {
      List<String> names =
          Stream.generate(() -> dice.unused(NastyNames.VARIABLES))
              .limit(other.variables.size())
              .toList();
      node.parameters.addAll(renamed(other, names));
      node.variables.addAll(names);
      return new Node.Link(node, other, names);
    }
    return new Node.Link(node, other, dice.of(other.bounds.arguments()));
  }

  /** The type parameters of an interface once more, under other names. */
  private static List<String> renamed(Node other, List<String> names) {
    return other.parameters.stream()
        .map(
            parameter -> {
              String renamed = parameter;
              for (int i = 0; i < names.size(); i++) {
                String variable = other.variables.get(i).replace("$", "\\$");
                renamed =
                    renamed.replaceAll(
                        "(?<![\\w$.])" + variable + "(?![\\w$.])", "\u00ab" + i + "\u00bb");
              }
              for (int i = 0; i < names.size(); i++) {
                renamed = renamed.replace("\u00ab" + i + "\u00bb", names.get(i));
              }
              return renamed;
            })
        .toList();
  }
}
