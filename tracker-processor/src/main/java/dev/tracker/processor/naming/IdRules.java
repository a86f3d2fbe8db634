package dev.tracker.processor.naming;

import dev.tracker.processor.naming.Entity.Nearness;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the id of a change is found: the first rule that finds one. */
final class IdRules {
  private static final Set<String> IDS_BY_TYPE = Words.set("UUID");
  private static final Set<String> IDS_OF_NEW = Words.set("UUID String Long long Integer int");
  private static final Set<String> COUNTS = Words.set("int Integer long");
  private static final Set<String> COUNTING_VERBS =
      Words.set("insert save store update persist upsert put");
  private static final Set<String> NO_IDS =
      Words.set("token url uri link password secret code message text content hash table view");
  private static final Set<String> BARE_KEYS =
      Words.set("key code sku slug name alias username login number isbn iban identifier path");

  /** Are given to what is new, and need not be its own alone. */
  private static final Set<String> GIVEN_TO_NEW = Words.set("name number path");

  private static final List<Rule> RULES =
      List.of(
          new Rule(true, "the result's id", IdRules::resultId),
          new Rule(true, "the result is an id", IdRules::resultIsId),
          new Rule("parameter id", IdRules::plainId),
          new Rule("the subject's id", call -> call.idOf(call.subject(), Nearness.SAME)),
          new Rule("the subject's id", call -> call.idOf(call.subject(), Nearness.KIND)),
          new Rule("the subject as a parameter", call -> call.entity(call.subject())),
          new Rule("the interface's noun as a parameter", call -> call.entity(call.noun())),
          new Rule(true, "the result is an id", IdRules::resultIsNewId),
          new Rule("the interface's id", call -> call.idOf(call.noun(), Nearness.SAME)),
          new Rule("the interface's id", call -> call.idOf(call.noun(), Nearness.KIND)),
          new Rule("the owner's id", call -> call.idOf(call.subject(), Nearness.OWNER)),
          new Rule("the owner as a parameter", call -> call.owner(call.subject())),
          new Rule("the subject's key", call -> call.keyOf(call.subject())),
          new Rule("the interface's key", call -> call.keyOf(call.noun())),
          new Rule(true, "the parameter that comes back", IdRules::returnedId),
          new Rule("the only id", IdCall::onlyId),
          new Rule("parameter key", IdRules::bareKey),
          new Rule("the only parameter with an id", IdCall::onlyEntity));

  private IdRules() {}

  static Optional<FoundId> read(IdCall call) {
    for (Rule rule : RULES) {
      Optional<FoundId> found = rule.find(call);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code Order placeOrder(...)}. */
  private static Optional<String> resultId(IdCall call) {
    NamedType result = call.method().result();
    Nearness nearness = call.subject().nearness(result);
    boolean same =
        nearness.isItself() || (nearness == Nearness.OWNER && Verbs.isCreating(call.verb()));
    return !result.isValue() && same
        ? Members.ownId(result, call.subject()).map("result."::concat)
        : Optional.empty();
  }

  /** {@code E save(E entity)}, where nothing says what an {@code E} is. */
  private static Optional<String> returnedId(IdCall call) {
    NamedType result = call.method().result();
    long same =
        call.entities().stream().filter(given -> given.type().name().equals(result.name())).count();
    return same == 1 && !result.many()
        ? Members.ownId(result, Entity.of(result)).map("result."::concat)
        : Optional.empty();
  }

  /** {@code UUID addPaymentMethod(...)}, {@code OrderId placeOrder(...)}. */
  private static Optional<String> resultIsId(IdCall call) {
    NamedType result = call.method().result();
    boolean typed =
        Entity.ownerOfId(new NamedParameter("", result))
            .filter(owner -> call.subject().nearness(owner).isItself())
            .isPresent();
    return (typed || isIdByType(result)) && !result.many()
        ? Optional.of("result")
        : Optional.empty();
  }

  /** {@code Long createOrder(...)}; but {@code int insert(customer)} counts rows. */
  private static Optional<String> resultIsNewId(IdCall call) {
    NamedType result = call.method().result();
    boolean count = COUNTS.contains(result.name()) && COUNTING_VERBS.contains(call.verb());
    boolean other =
        result.name().equals("String")
            && !call.subject().words().isEmpty()
            && NO_IDS.contains(Words.last(call.subject().words()));
    return IDS_OF_NEW.contains(result.name())
            && Verbs.isCreating(call.verb())
            && !count
            && !call.changesMany()
            && !other
            && !result.many()
        ? Optional.of("result")
        : Optional.empty();
  }

  static boolean isIdByType(NamedType type) {
    return IDS_BY_TYPE.contains(type.name());
  }

  static Optional<String> plainId(IdCall call) {
    return call.single().stream()
        .filter(given -> given.ownerOfId().filter(List::isEmpty).isPresent())
        .map(Candidate::name)
        .findFirst();
  }

  private static Optional<String> bareKey(IdCall call) {
    if (call.criteria().areGiven()) {
      return Optional.empty();
    }
    return call.single().stream()
        .filter(given -> BARE_KEYS.contains(given.name()) && !call.isSubject(given))
        .map(Candidate::name)
        .filter(name -> !Verbs.isCreating(call.verb()) || !GIVEN_TO_NEW.contains(name))
        .findFirst();
  }

  private record Rule(boolean ofResult, String name, Function<IdCall, Optional<String>> path) {

    Rule(String name, Function<IdCall, Optional<String>> path) {
      this(false, name, path);
    }

    Optional<FoundId> find(IdCall call) {
      return path.apply(call).map(found -> new FoundId(found, ofResult, name));
    }
  }
}
