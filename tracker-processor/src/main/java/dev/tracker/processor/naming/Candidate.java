package dev.tracker.processor.naming;

import dev.tracker.processor.naming.Entity.Nearness;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that may tell the id of what a method changes, taken to words once for all rules.
 *
 * @param name the parameter's name
 * @param words the words of its name
 * @param ownerOfId whose id it is, if it is one
 * @param ownerOfKey whose key or name it is, if it is one
 * @param type its type
 * @param typeWords the words of its type
 * @param entity what its type stands for
 */
record Candidate(
    String name,
    List<String> words,
    Optional<List<String>> ownerOfId,
    Optional<List<String>> ownerOfKey,
    NamedType type,
    List<String> typeWords,
    Entity entity) {

  static Candidate of(NamedParameter parameter) {
    return new Candidate(
        parameter.name(),
        Words.of(parameter.name()),
        Entity.ownerOfId(parameter),
        Entity.ownerOfKey(parameter),
        parameter.type(),
        Words.of(parameter.type().name()),
        Entity.of(parameter.type()));
  }

  boolean isIdOf(Entity owner, Nearness nearness) {
    return ownerOfId.isPresent() && owner.nearness(ownerOfId.get()) == nearness;
  }

  /** How near its type is to an entity, be it named as it is or as what it stands for. */
  Nearness nearnessOfType(Entity other) {
    Nearness named = other.nearness(typeWords);
    return named == Nearness.SAME ? named : other.nearness(entity.words());
  }

  /** The path to the id that its value has. */
  Optional<String> ownId(Entity owner) {
    return Members.ownId(type, owner).map(this::path);
  }

  /** The path to the id of another entity that its value has. */
  Optional<String> idOf(Entity other) {
    return Members.idOf(type, other).map(this::path);
  }

  private String path(String member) {
    return name + "." + member;
  }
}
