package dev.tracker.processor.read.secrets;

import dev.tracker.processor.read.build.SensitiveMarkers;
import dev.tracker.processor.read.persistence.PersistenceMarks;
import dev.tracker.processor.read.types.NamedTypes;
import dev.tracker.processor.read.types.Supertypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Rules out, for most values, that a secret or an entity is within: it goes from type to type
 * without asking which arguments they have, so it finds rather too much than too little, and
 * remembers each type for all interfaces of a round. A search that knows the arguments takes
 * seconds where all types of a library lead to each other.
 */
public final class SecretReach {
  /** Far more than the search itself looks at. */
  private static final int MOST_TYPES = 1000;

  private final SensitiveMarkers markers;
  private final SecretVocabulary vocabulary;
  private final Map<TypeElement, Surroundings> known = new HashMap<>();

  public SecretReach(SensitiveMarkers markers, SecretVocabulary vocabulary) {
    this.markers = markers;
    this.vocabulary = vocabulary;
  }

  /** The names of secrets. */
  public SecretVocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * What is around a type.
   *
   * @param marked whether it, a supertype or a member of them is an entity or a secret
   * @param held the types that its supertypes and subtypes name: it may hold them, or be one
   * @param next the types that its members name
   */
  private record Surroundings(boolean marked, Set<TypeElement> held, Set<TypeElement> next) {}

  /** Whether a value of a type may be one to take apart, as far as so many names deep. */
  boolean mayLeadToSecret(TypeMirror type, int depth) {
    Set<TypeElement> seen = new LinkedHashSet<>();
    Set<TypeElement> level = NamedTypes.in(List.of(type));
    for (int i = 0; i <= depth; i++) {
      Set<TypeElement> next = new LinkedHashSet<>();
      Deque<TypeElement> rest = new ArrayDeque<>(level);
      while (!rest.isEmpty() && seen.size() < MOST_TYPES) {
        TypeElement each = rest.remove();
        if (!SecretSearch.isOfPlatform(each) && seen.add(each)) {
          Surroundings around = known.computeIfAbsent(each, this::around);
          if (around.marked()) {
            return true;
          }
          rest.addAll(around.held());
          next.addAll(around.next());
        }
      }
      level = next;
    }
    return false;
  }

  private Surroundings around(TypeElement type) {
    List<TypeElement> hierarchy = Supertypes.of(type);
    List<TypeElement> own =
        hierarchy.stream().filter(each -> !SecretSearch.isOfPlatform(each)).toList();
    return new Surroundings(
        own.stream().anyMatch(this::isMarked),
        NamedTypes.in(
            Stream.concat(
                    hierarchy.stream().flatMap(Supertypes::declared),
                    type.getPermittedSubclasses().stream())
                .toList()),
        NamedTypes.in(own.stream().flatMap(each -> values(each).stream()).toList()));
  }

  private boolean isMarked(TypeElement type) {
    return PersistenceMarks.isEntity(type)
        || markers.areOn(type)
        || Sensitivity.members(type)
            .anyMatch(each -> markers.areOn(each) || vocabulary.isSecret(each));
  }

  private static List<TypeMirror> values(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(SecretSearch::isProperty)
        .map(SecretReach::value)
        .toList();
  }

  private static TypeMirror value(Element member) {
    return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
  }
}
