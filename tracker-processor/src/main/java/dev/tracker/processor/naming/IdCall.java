package dev.tracker.processor.naming;

import dev.tracker.processor.naming.Entity.Nearness;
import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parameters of one changing method, searched for the id of what it changes.
 *
 * @param noun what the interface is about
 * @param criteria what the method's name filters by
 * @param single the parameters that are one value, which may be what the call is about
 * @param entities those of them that are neither plain values nor ids
 */
record IdCall(
    MethodFacts method,
    VerbPhrase phrase,
    Entity subject,
    Entity noun,
    Criteria criteria,
    List<Candidate> single,
    List<Candidate> entities) {

  static IdCall of(MethodFacts method, VerbPhrase phrase, Entity subject) {
    List<Candidate> single =
        method.parameters().stream()
            .filter(parameter -> isSingle(parameter.type()))
            .map(Candidate::of)
            .toList();
    return new IdCall(
        method,
        phrase,
        subject,
        new Entity(InterfaceNoun.of(method.interfaceName())),
        Criteria.of(method, phrase, subject),
        single,
        single.stream().filter(candidate -> candidate.type().isEntity()).toList());
  }

  private static boolean isSingle(NamedType type) {
    return !type.many()
        && !type.isTruth()
        && !type.name().endsWith("[]")
        && !Bystanders.isContext(type);
  }

  String verb() {
    return phrase.verb();
  }

  /** {@code startJobs}: a number that comes back counts them. */
  boolean changesMany() {
    List<String> noun = Prepositions.nounOf(phrase.rest());
    return !noun.isEmpty() && Singular.isPlural(Words.last(noun));
  }

  /** The parameter that is an entity's id, if there is just one that is as near as asked. */
  Optional<String> idOf(Entity entity, Nearness nearness) {
    return one(
        single,
        given ->
            given.isIdOf(entity, nearness)
                && (nearness == Nearness.SAME || mayOwn(given.ownerOfId().get())),
        given -> Optional.of(given.name()));
  }

  /** The id within the parameter that is an entity, or else speaks of it. */
  Optional<String> entity(Entity entity) {
    return own(given -> entity.nearness(given.words()) == Nearness.SAME, entity)
        .or(() -> own(given -> given.nearnessOfType(entity).isItself(), entity))
        .or(() -> own(given -> entity.nearness(given.words()).isItself(), entity))
        .or(() -> one(entities, given -> true, given -> given.idOf(entity)));
  }

  private Optional<String> own(Predicate<Candidate> condition, Entity entity) {
    return one(entities, condition, given -> given.ownId(entity));
  }

  /** The id within the parameter that is what an entity belongs to. */
  Optional<String> owner(Entity entity) {
    return one(
        entities,
        given -> given.nearnessOfType(entity) == Nearness.OWNER,
        given -> given.ownId(given.entity()));
  }

  /** The key or name of an entity. */
  Optional<String> keyOf(Entity entity) {
    return one(
        single,
        given ->
            given.ownerOfKey().isPresent()
                && entity.nearness(given.ownerOfKey().get()) != Nearness.NONE
                && mayOwn(given.ownerOfKey().get()),
        given -> Optional.of(given.name()));
  }

  /** The only id, unless it says for whom or by what, or what is changed stands before it. */
  Optional<String> onlyId() {
    return criteria.areGiven()
        ? Optional.empty()
        : one(
                single,
                given -> given.ownerOfId().isPresent() && mayOwn(given.ownerOfId().get()),
                given -> Optional.of(given.name()))
            .filter(name -> !isAfterSubject(name));
  }

  /** The id of the only parameter that has one, if it is the first of its kind. */
  Optional<String> onlyEntity() {
    if (criteria.areGiven() || entities.isEmpty()) {
      return Optional.empty();
    }
    Candidate first = entities.get(0);
    Optional<String> id = one(entities, given -> true, given -> given.ownId(given.entity()));
    return id.filter(
        path ->
            path.startsWith(first.name() + ".")
                && mayOwn(first.entity().words())
                && mayOwn(first.words())
                && !isAfterSubject(first.name()));
  }

  /** Whether a parameter is named for the subject itself: its new value, not its key. */
  boolean isSubject(Candidate parameter) {
    return subject.nearness(parameter.words()) == Nearness.SAME;
  }

  /** Whether an id that is named for this may be that of what is changed. */
  private boolean mayOwn(List<String> owner) {
    return !criteria.include(owner)
        && (!Bystanders.isRole(owner)
            || subject.nearness(owner) == Nearness.SAME
            || noun.nearness(owner) == Nearness.SAME);
  }

  private boolean isAfterSubject(String parameter) {
    return method.parameters().stream()
        .map(NamedParameter::name)
        .takeWhile(before -> !before.equals(parameter))
        .anyMatch(this::isAbout);
  }

  private boolean isAbout(String parameter) {
    List<String> name = Singular.of(Words.of(parameter));
    return subject.nearness(name).isItself()
        || Words.startsWith(name, subject.words().subList(0, 1))
        || Words.startsWith(name, Descriptions.withoutLeading(subject.words()));
  }

  /** What is found in one of them; nothing if it is found in several, none of which is nearer. */
  private static Optional<String> one(
      List<Candidate> candidates,
      Predicate<Candidate> condition,
      Function<Candidate, Optional<String>> path) {
    Optional<String> found = Optional.empty();
    for (Candidate candidate : candidates) {
      Optional<String> next = condition.test(candidate) ? path.apply(candidate) : Optional.empty();
      if (next.isPresent() && found.isPresent()) {
        return Optional.empty();
      }
      found = found.or(() -> next);
    }
    return found;
  }
}
