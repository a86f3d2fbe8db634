package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Words;
import java.util.Optional;

/** Names methods. */
public final class Namer {
  private Namer() {}

  /** The operation, subject and effect that a method's words tell. */
  public static Naming name(MethodFacts method) {
    VerbPhrase phrase = OperationRules.read(method);
    return new Naming(
        new Named(phrase.operation(), phrase.rule()),
        SubjectRules.read(method, phrase),
        EffectRules.read(method, phrase));
  }

  /**
   * The path to the id of what a method changes.
   *
   * @param subject the entity that is changed, as it is reported
   */
  public static Optional<Named> id(MethodFacts method, String subject) {
    return IdRules.read(IdCall.of(method, OperationRules.read(method), subject(subject)));
  }

  private static Entity subject(String subject) {
    return new Entity(Words.of(subject.replace('_', '-')));
  }
}
