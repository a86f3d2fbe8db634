package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that ids may be named after.
 *
 * @param words its words, such as {@code task comment}
 */
record Entity(List<String> words) {
  private static final Set<String> TECHNICAL =
      Words.set(
          """
          dto entity model representation resource data form input payload body command request response
          vo bo to impl info details detail bean record document spec specification
          reference view create update creation upsert patch args arguments params parameters result
          reply event message object domain jpa po pojo
          """);

  private static final Set<String> ID_WORDS = Words.set("id uuid guid iid oid pk uid");
  private static final Set<String> KEY_WORDS =
      Words.set("key name code number no slug handle ref reference alias login identifier hash");

  /** What a type stands for: {@code CreateOrderRequest} is an order. */
  static Entity of(NamedType type) {
    List<String> words = Words.of(type.name().replace("[]", ""));
    while (words.size() > 1 && TECHNICAL.contains(Words.last(words))) {
      words = Words.withoutLast(words);
    }
    while (words.size() > 1 && Verbs.isOnlyVerb(words.get(0))) {
      words = Words.from(words, 1);
    }
    return new Entity(words);
  }

  /** How near something named so is to this entity: itself, its kind, what has it. */
  Nearness nearness(List<String> plural) {
    if (plural.isEmpty() || words.isEmpty()) {
      return Nearness.NONE;
    }
    List<String> other = Singular.of(plural);
    if (String.join("", other).equals(String.join("", words))) {
      return Nearness.SAME;
    }
    if (Words.endsWith(words, other) || Words.endsWith(other, Descriptions.withoutLeading(words))) {
      return Nearness.KIND;
    }
    return Words.startsWith(words, other) ? Nearness.OWNER : Nearness.NONE;
  }

  /** How near a type is to this entity, be it named as it is or as what it stands for. */
  Nearness nearness(NamedType type) {
    Nearness named = nearness(Words.of(type.name()));
    return named == Nearness.SAME ? named : nearness(of(type).words());
  }

  enum Nearness {
    SAME,
    KIND,
    OWNER,
    NONE;

    boolean isItself() {
      return this == SAME || this == KIND;
    }
  }

  /** Whose id a parameter is, if it is one: {@code orderId} is an {@code order}'s. */
  static Optional<List<String>> ownerOfId(NamedParameter parameter) {
    List<String> type = Words.of(parameter.type().name());
    return owner(Words.of(parameter.name()), ID_WORDS)
        .or(() -> type.size() > 1 ? owner(type, ID_WORDS) : Optional.empty());
  }

  /** Whose key or name a parameter is, if it is one. */
  static Optional<List<String>> ownerOfKey(NamedParameter parameter) {
    String name = parameter.name();
    return name.equals("username")
        ? Optional.of(List.of("user"))
        : owner(Words.of(name), KEY_WORDS);
  }

  static boolean isNamedAsId(String member) {
    List<String> words = Words.of(member);
    return !words.isEmpty()
        && (ID_WORDS.contains(Words.last(words)) || KEY_WORDS.contains(Words.last(words)));
  }

  private static Optional<List<String>> owner(List<String> words, Set<String> ends) {
    return !words.isEmpty() && ends.contains(Words.last(words))
        ? Optional.of(Words.withoutLast(words))
        : Optional.empty();
  }
}
