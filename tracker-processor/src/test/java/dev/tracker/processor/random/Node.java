package dev.tracker.processor.random;

import java.util.ArrayList;
import java.util.List;

/** An interface while it is made up. */
final class Node {

  /**
   * A super-interface.
   *
   * @param heir who extends it
   * @param target the interface
   * @param bindings what its own type parameters are bound to
   */
  record Link(Node heir, Node target, List<String> bindings) {
    /** The heir itself is only known by its full name when all of its links are. */
    List<String> arguments() {
      return bindings.stream()
          .map(binding -> binding.equals(Bounds.SELF) ? heir.self() : binding)
          .toList();
    }

    String text() {
      return target.name + (bindings.isEmpty() ? "" : "<" + String.join(", ", arguments()) + ">");
    }
  }

  final String name;
  final Bounds bounds;

  /** The names of all its type parameters: its own bounds', then those it passes on. */
  final List<String> variables = new ArrayList<>();

  final List<String> parameters = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<String> members = new ArrayList<>();
  final List<String> modifiers = new ArrayList<>();

  Node(String name, Bounds bounds) {
    this.name = name;
    this.bounds = bounds;
  }

  String self() {
    return name + (variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">");
  }

  boolean extendsNode(Node other) {
    return links.stream()
        .anyMatch(link -> link.target() == other || link.target().extendsNode(other));
  }

  Draft draft() {
    String head =
        String.join(" ", modifiers)
            + " interface "
            + name
            + (parameters.isEmpty() ? "" : "<" + String.join(", ", parameters) + ">");
    return new Draft(
        name, head.strip(), links.stream().map(Link::text).toList(), List.copyOf(members));
  }
}
