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
  public static Optional<FoundId> id(MethodFacts method, String subject) {
    return IdRules.read(IdCall.of(method, OperationRules.read(method), subject(subject)));
  }

  /**
   * The path to the id of each element of a batch.
   *
   * @param subject the entity that is changed, as it is reported
   * @param collection what the elements are kept in, by its last name
   * @param element what they are
   */
  public static Optional<FoundId> idOfEach(
      MethodFacts method, String subject, String collection, NamedType element) {
    MethodFacts ofOne = ElementRules.one(method, collection, element);
    return ElementRules.read(IdCall.of(ofOne, OperationRules.read(method), subject(subject)));
  }

  /** Whether a member called so may be an id or a key; others need not be read at all. */
  public static boolean mayIdentify(String member) {
    return Entity.isNamedAsId(member);
  }

  /**
   * The effect of a method whose operation was given, in whatever words.
   *
   * @param operation the operation, which tells more than the method's name
   */
  public static Named effect(MethodFacts method, String operation) {
    MethodFacts renamed =
        new MethodFacts(method.interfaceName(), operation, method.parameters(), method.result());
    return EffectRules.read(renamed, OperationRules.read(renamed));
  }

  private static Entity subject(String subject) {
    return new Entity(Words.of(subject.replace('_', '-')));
  }
}
