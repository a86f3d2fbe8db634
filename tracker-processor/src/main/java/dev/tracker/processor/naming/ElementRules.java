package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the id of each element of a batch is found: by what finds it in a single parameter that is
 * called like one of them.
 */
final class ElementRules {
  private static final String EACH = "each";

  private static final List<Rule> RULES =
      List.of(
          new Rule("each is an id", IdRules::plainId),
          new Rule("each is an id", call -> call.idOf(call.subject(), Entity.Nearness.SAME)),
          new Rule("each is an id", call -> call.idOf(call.subject(), Entity.Nearness.KIND)),
          new Rule("each is an id", ElementRules::isIdByType),
          new Rule("the id of each", call -> call.entity(call.subject())),
          new Rule("the id of each", call -> call.entity(call.noun())),
          new Rule("each is an id", call -> call.idOf(call.noun(), Entity.Nearness.SAME)),
          new Rule("each is an id", call -> call.idOf(call.noun(), Entity.Nearness.KIND)),
          new Rule("the key of each", call -> call.keyOf(call.subject())));

  private ElementRules() {}

  /**
   * What the rules look at: a method that is handed one element.
   *
   * @param collection what the elements are kept in, by its last name
   */
  static MethodFacts one(MethodFacts method, String collection, NamedType element) {
    return new MethodFacts(
        method.interfaceName(),
        method.name(),
        List.of(new NamedParameter(singular(collection), element)),
        new NamedType("void", false, List.of()));
  }

  /** {@code orderId} for {@code orderIds}; as a name, only its words count. */
  private static String singular(String collection) {
    StringBuilder name = new StringBuilder();
    for (String word : Singular.of(Words.of(collection))) {
      name.append(name.isEmpty() ? word : Words.capitalized(word));
    }
    return name.isEmpty() ? EACH : name.toString();
  }

  static Optional<FoundId> read(IdCall call) {
    return RULES.stream().flatMap(rule -> rule.find(call).stream()).findFirst();
  }

  /** {@code deleteAll(List<UUID> orders)}. */
  private static Optional<String> isIdByType(IdCall call) {
    return call.single().stream()
        .filter(given -> IdRules.isIdByType(given.type()))
        .map(Candidate::name)
        .findFirst();
  }

  private record Rule(String name, Function<IdCall, Optional<String>> path) {

    Optional<FoundId> find(IdCall call) {
      return path.apply(call)
          .map(found -> new FoundId(ofEach(found, call.single().get(0).name()), false, name));
    }

    private static String ofEach(String found, String parameter) {
      return EACH + found.substring(parameter.length());
    }
  }
}
