package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the member of a value that tells an entity's id. */
final class Members {
  private static final Set<String> SECRETS = Words.set("key token secret password credential");
  private static final List<String> IDS = List.of("id", "ID", "uuid", "guid");
  private static final List<String> KEYS = List.of("identifier", "key", "code");
  private static final List<String> KEY_ENDS = List.of("Key", "Code", "Number", "Uuid");

  private Members() {}

  /** The id of the value itself. */
  static Optional<String> ownId(NamedType type, Entity entity) {
    return annotated(type)
        .or(() -> named(type, IDS.stream()))
        .or(() -> idOf(type, entity))
        .or(() -> idOf(type, Entity.of(type)))
        .or(() -> key(type, entity));
  }

  /** The id of an entity that the value speaks of: {@code request.orderId}. */
  static Optional<String> idOf(NamedType type, Entity entity) {
    return one(type, member -> isIdOf(member.name(), entity, Entity.Nearness.SAME))
        .or(() -> one(type, member -> isIdOf(member.name(), entity, Entity.Nearness.KIND)));
  }

  private static boolean isIdOf(String member, Entity entity, Entity.Nearness nearness) {
    return Entity.ownerOfId(new NamedParameter(member, new NamedType("", false, List.of())))
        .filter(owner -> entity.nearness(owner) == nearness)
        .isPresent();
  }

  private static Optional<String> annotated(NamedType type) {
    return one(type, NamedMember::identifier);
  }

  private static Optional<String> key(NamedType type, Entity entity) {
    if (!entity.words().isEmpty() && SECRETS.contains(Words.last(entity.words()))) {
      return Optional.empty();
    }
    List<String> words = Entity.of(type).words();
    String name = camelCase(words);
    return named(type, Stream.concat(KEYS.stream(), KEY_ENDS.stream().map(name::concat)));
  }

  private static Optional<String> named(NamedType type, Stream<String> names) {
    List<String> members = type.members().stream().map(NamedMember::name).toList();
    return names.filter(members::contains).findFirst();
  }

  private static Optional<String> one(NamedType type, Predicate<NamedMember> condition) {
    List<String> found =
        type.members().stream().filter(condition).map(NamedMember::name).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String camelCase(List<String> words) {
    StringBuilder name = new StringBuilder();
    words.forEach(word -> name.append(name.isEmpty() ? word : Words.capitalized(word)));
    return name.toString();
  }
}
