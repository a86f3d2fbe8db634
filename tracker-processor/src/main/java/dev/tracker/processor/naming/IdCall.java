package dev.tracker.processor.naming;

import dev.tracker.processor.naming.Entity.Nearness;
import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The parameters of one changing method, searched for the id of what it changes.
 *
 * @param noun what the interface is about
 * @param criteria what the method's name filters by
 */
record IdCall(
    MethodFacts method, VerbPhrase phrase, Entity subject, Entity noun, Criteria criteria) {

  static IdCall of(MethodFacts method, VerbPhrase phrase, Entity subject) {
    return new IdCall(
        method,
        phrase,
        subject,
        new Entity(InterfaceNoun.of(method.interfaceName())),
        Criteria.of(method, phrase, subject));
  }

  String verb() {
    return phrase.verb();
  }

  /** {@code startJobs}: a number that comes back counts them. */
  boolean changesMany() {
    List<String> noun = Prepositions.nounOf(phrase.rest());
    return !noun.isEmpty() && Singular.isPlural(Words.last(noun));
  }

  /** The parameters that are one value, which may be what the call is about. */
  Stream<NamedParameter> single() {
    return method.parameters().stream()
        .filter(parameter -> !parameter.type().many() && !parameter.type().isTruth())
        .filter(parameter -> !parameter.type().name().endsWith("[]"))
        .filter(parameter -> !Bystanders.isContext(parameter.type()));
  }

  /** The parameter that is an entity's id, if there is just one that is as near as asked. */
  Optional<String> idOf(Entity entity, Nearness nearness) {
    return one(
        single()
            .filter(
                parameter ->
                    Entity.ownerOfId(parameter)
                        .filter(owner -> entity.nearness(owner) == nearness)
                        .filter(owner -> nearness == Nearness.SAME || isCandidate(owner))
                        .isPresent())
            .map(NamedParameter::name));
  }

  /** The id within the parameter that is an entity, or else speaks of it. */
  Optional<String> entity(Entity entity) {
    return one(entities(given -> entity.nearness(Words.of(given.name())) == Nearness.SAME, entity))
        .or(() -> one(entities(given -> entity.nearness(given.type()).isItself(), entity)))
        .or(() -> one(entities(given -> isNamedLike(given, entity), entity)))
        .or(() -> one(types().flatMap(given -> idOf(given, entity))));
  }

  private Stream<String> entities(Predicate<NamedParameter> condition, Entity entity) {
    return types().filter(condition).flatMap(given -> ownId(given, entity));
  }

  /** Those of the parameters that may be entities. */
  Stream<NamedParameter> types() {
    return single().filter(given -> given.type().isEntity());
  }

  private static boolean isNamedLike(NamedParameter parameter, Entity entity) {
    return entity.nearness(Words.of(parameter.name())).isItself();
  }

  /** The id within the parameter that is what an entity belongs to. */
  Optional<String> owner(Entity entity) {
    return one(
        types()
            .filter(given -> entity.nearness(given.type()) == Nearness.OWNER)
            .flatMap(given -> ownId(given, Entity.of(given.type()))));
  }

  /** The key or name of an entity. */
  Optional<String> keyOf(Entity entity) {
    return one(
        single()
            .filter(
                parameter ->
                    Entity.ownerOfKey(parameter)
                        .filter(this::isCandidate)
                        .filter(owner -> entity.nearness(owner) != Nearness.NONE)
                        .isPresent())
            .map(NamedParameter::name));
  }

  /** The only id, unless it says for whom or by what, or what is changed stands before it. */
  Optional<String> onlyId() {
    List<NamedParameter> ids =
        single()
            .filter(parameter -> Entity.ownerOfId(parameter).filter(this::isCandidate).isPresent())
            .toList();
    return ids.size() == 1 && !criteria.areGiven() && !isAfterSubject(ids.get(0))
        ? Optional.of(ids.get(0).name())
        : Optional.empty();
  }

  /** The id of the only parameter that has one, if it is the first of its kind. */
  Optional<String> onlyEntity() {
    List<NamedParameter> entities = types().toList();
    List<NamedParameter> withId =
        entities.stream()
            .filter(given -> Members.ownId(given.type(), Entity.of(given.type())).isPresent())
            .toList();
    return withId.size() == 1
            && withId.get(0).equals(entities.get(0))
            && isCandidate(Entity.of(withId.get(0).type()).words())
            && isCandidate(Words.of(withId.get(0).name()))
            && !criteria.areGiven()
            && !isAfterSubject(withId.get(0))
        ? ownId(withId.get(0), Entity.of(withId.get(0).type())).findFirst()
        : Optional.empty();
  }

  /** Whether a parameter is named for the subject itself: its new value, not its key. */
  boolean isSubject(String parameter) {
    return subject.nearness(Words.of(parameter)) == Nearness.SAME;
  }

  private boolean isCandidate(List<String> owner) {
    return !criteria.include(owner)
        && (subject.nearness(owner) == Nearness.SAME
            || noun.nearness(owner) == Nearness.SAME
            || !Bystanders.isRole(owner));
  }

  @SuppressWarnings("ReferenceEquality") // Which parameter it is, not what it is like.
  private boolean isAfterSubject(NamedParameter parameter) {
    return method.parameters().stream()
        .takeWhile(before -> before != parameter)
        .anyMatch(before -> isAbout(before));
  }

  private boolean isAbout(NamedParameter parameter) {
    List<String> name = Singular.of(Words.of(parameter.name()));
    return subject.nearness(name).isItself()
        || Words.startsWith(name, subject.words().subList(0, 1))
        || Words.startsWith(name, Descriptions.withoutLeading(subject.words()));
  }

  private static Stream<String> ownId(NamedParameter parameter, Entity entity) {
    return Members.ownId(parameter.type(), entity).map(id -> parameter.name() + "." + id).stream();
  }

  private static Stream<String> idOf(NamedParameter parameter, Entity entity) {
    return Members.idOf(parameter.type(), entity).map(id -> parameter.name() + "." + id).stream();
  }

  private static Optional<String> one(Stream<String> paths) {
    List<String> found = paths.toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
