package dev.tracker.processor.naming;

import java.util.List;
import java.util.stream.Collectors;

/** A method and the names that are right for it, the best first. */
record LabelledMethod(
    String lib,
    MethodFacts method,
    List<String> operation,
    List<String> subject,
    List<String> effect,
    List<String> id) {

  boolean mayChange() {
    return effect.contains("CHANGE");
  }

  /** Whether a change of this method has an id to be found. */
  boolean hasId() {
    return mayChange() && !id.contains("-");
  }

  Outcome outcome() {
    Naming naming = Namer.name(method);
    Named none = new Named("-", "none");
    Named found =
        naming.effect().text().equals("CHANGE")
            ? Namer.id(method, naming.subject().text())
                .map(id -> new Named(id.path(), id.rule()))
                .orElse(none)
            : none;
    return new Outcome(this, naming, found);
  }

  /** What was made of the method. */
  record Outcome(LabelledMethod label, Naming naming, Named id) {
    boolean isRight() {
      return label.operation.contains(naming.operation().text())
          && label.subject.contains(naming.subject().text())
          && label.effect.contains(naming.effect().text())
          && hasRightId();
    }

    boolean hasRightId() {
      return label.id.contains(id.text());
    }

    @Override
    public String toString() {
      MethodFacts method = label.method;
      return "%s %s.%s(%s)%s%s%s%s"
          .formatted(
              label.lib,
              method.interfaceName(),
              method.name(),
              method.parameters().stream()
                  .map(given -> given.type().name() + " " + given.name())
                  .collect(Collectors.joining(", ")),
              difference("operation", naming.operation(), label.operation),
              difference("subject", naming.subject(), label.subject),
              difference("effect", naming.effect(), label.effect),
              difference("id", id, label.id));
    }

    private static String difference(String what, Named got, List<String> right) {
      return right.contains(got.text())
          ? ""
          : "; %s %s, not %s (%s)"
              .formatted(what, String.join(" or ", right), got.text(), got.rule());
    }
  }
}
