package dev.tracker.processor.read.secrets;

import dev.tracker.processor.read.persistence.PersistenceMarks;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Looks for secrets within a value that is recorded as a whole, the nearest first: members that are
 * marked, or called like a secret. A field counts even if it is private: what a {@code toString}
 * prints, nobody can tell.
 */
public final class SecretSearch {
  private static final int DEEPEST = 5;
  private static final int MOST_TYPES = 200;

  private static final Scope SEEN_AND_NAMED = new Scope(Wanted.MARKED_OR_NAMED, false);
  private static final Scope MARKED_ANYWHERE = new Scope(Wanted.MARKED, true);
  private static final Scope ENTITIES = new Scope(Wanted.ENTITIES, false);
  private static final Scope UNFINISHED = new Scope(Wanted.UNFINISHED, true);

  /** Where nothing of a user's is marked, and there is much to search. */
  private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "kotlin.");

  private final Types types;
  private final Sensitivity sensitivity;
  private final Visibility visibility;
  private final SecretReach reach;
  private final Accessors accessors;
  private final Map<TypeMirror, Optional<List<String>>> known = new HashMap<>();
  private final Map<TypeMirror, Boolean> delicate = new HashMap<>();
  private final Map<TypeMirror, Boolean> unfinished = new HashMap<>();

  public SecretSearch(
      Types types,
      Sensitivity sensitivity,
      Visibility visibility,
      SecretReach reach,
      Accessors accessors) {
    this.types = types;
    this.sensitivity = sensitivity;
    this.visibility = visibility;
    this.reach = reach;
    this.accessors = accessors;
  }

  /** The names of secrets. */
  public SecretVocabulary vocabulary() {
    return reach.vocabulary();
  }

  /** The names that lead from a value to a secret, if there is one. */
  Optional<List<String>> within(TypeMirror type) {
    // Not by its name: a T of one method is not that of another.
    return known.computeIfAbsent(
        type, each -> search(each, SEEN_AND_NAMED).or(() -> search(each, MARKED_ANYWHERE)));
  }

  /** Whether a value has a secret or an entity within, or is an entity. */
  public boolean isDelicate(TypeMirror type) {
    return within(type).isPresent()
        || delicate.computeIfAbsent(type, each -> search(each, ENTITIES).isPresent());
  }

  /** Whether a value leads to what another processor is about to add accessors to. */
  boolean leadsToUnfinished(TypeMirror type) {
    return unfinished.computeIfAbsent(type, each -> search(each, UNFINISHED).isPresent());
  }

  /** A type on the way, and the names that lead there. */
  private record Place(DeclaredType type, List<String> names) {

    List<String> then(String name) {
      List<String> longer = new ArrayList<>(names);
      longer.add(name);
      return longer;
    }
  }

  /**
   * What is looked for, and where.
   *
   * @param wanted what counts
   * @param hidden whether it goes on from fields that the decorator cannot read
   */
  private record Scope(Wanted wanted, boolean hidden) {}

  private enum Wanted {
    MARKED,
    MARKED_OR_NAMED,
    ENTITIES,
    UNFINISHED
  }

  private Optional<List<String>> search(TypeMirror root, Scope scope) {
    if (!reach.mayLeadToSecret(root, DEEPEST)) {
      return Optional.empty();
    }
    Deque<Place> next = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    add(root, List.of(), seen, next);
    while (!next.isEmpty()) {
      Place place = next.remove();
      Optional<List<String>> found = foundIn(place, scope);
      if (found.isPresent()) {
        return found;
      }
      for (TypeMirror subtype : ((TypeElement) place.type().asElement()).getPermittedSubclasses()) {
        add(subtype, place.names(), seen, next);
      }
      for (Map.Entry<String, TypeMirror> property : properties(place.type(), scope).entrySet()) {
        List<String> names = place.then(property.getKey());
        if (scope.wanted() != Wanted.UNFINISHED
            && sensitivity.ofType(property.getValue()).isPresent()) {
          return Optional.of(names);
        }
        if (names.size() < DEEPEST) {
          add(property.getValue(), names, seen, next);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> foundIn(Place place, Scope scope) {
    return switch (scope.wanted()) {
      case MARKED -> secretIn(place, sensitivity::isMarked);
      case MARKED_OR_NAMED ->
          secretIn(place, each -> sensitivity.isMarked(each) || reach.vocabulary().isSecret(each));
      case ENTITIES ->
          ownTypes(place.type()).stream().anyMatch(PersistenceMarks::isEntity)
              ? Optional.of(place.names())
              : Optional.empty();
      case UNFINISHED ->
          accessors.areDue(place.type()) ? Optional.of(place.names()) : Optional.empty();
    };
  }

  private Optional<List<String>> secretIn(Place place, Predicate<Element> isSecret) {
    return ownTypes(place.type()).stream()
        .flatMap(Sensitivity::members)
        .filter(SecretSearch::isProperty)
        .filter(isSecret)
        .map(SecretSearch::nameOf)
        .sorted()
        .findFirst()
        .map(place::then);
  }

  private void add(TypeMirror type, List<String> names, Set<String> seen, Deque<Place> next) {
    for (DeclaredType held : sensitivity.held(type)) {
      if (!isOfPlatform((TypeElement) held.asElement())
          && seen.size() < MOST_TYPES
          && seen.add(held.toString())) {
        next.add(new Place(held, names));
      }
    }
  }

  public static boolean isOfPlatform(TypeElement type) {
    return PLATFORM.stream().anyMatch(type.getQualifiedName().toString()::startsWith);
  }

  /** A type and its supertypes, as far as they are not those that all have. */
  public static List<TypeElement> ownTypes(DeclaredType type) {
    return Supertypes.of(type).stream().filter(each -> !isOfPlatform(each)).toList();
  }

  static boolean isProperty(Element member) {
    return !member.getModifiers().contains(Modifier.STATIC)
        && (!(member instanceof ExecutableElement method) || method.getParameters().isEmpty())
        && !(member instanceof TypeElement);
  }

  private static String nameOf(Element member) {
    return member.getKind() == ElementKind.METHOD
        ? PropertyNames.of(member)
        : member.getSimpleName().toString();
  }

  /** What a value consists of. */
  private Map<String, TypeMirror> properties(DeclaredType type, Scope scope) {
    Map<String, TypeMirror> properties = new TreeMap<>();
    Map<TypeElement, DeclaredType> supertypes = Supertypes.withArguments(types, type);
    for (TypeElement owner : ownTypes(type)) {
      for (Element member : owner.getEnclosedElements()) {
        if (isProperty(member)
            && (scope.hidden() || visibility.canAccess(member))
            && isPart(member, owner)) {
          properties.putIfAbsent(
              nameOf(member), valueOf(supertypes.getOrDefault(owner, type), member));
        }
      }
    }
    return properties;
  }

  /** What a method makes up is no part of the value; what it gets, or what has a field, is. */
  private static boolean isPart(Element member, TypeElement owner) {
    if (member.getKind() != ElementKind.METHOD) {
      return member.getKind() == ElementKind.FIELD;
    }
    String name = member.getSimpleName().toString();
    return ((ExecutableElement) member).getReturnType().getKind() != TypeKind.VOID
        && !PropertyNames.of(member).isEmpty()
        && (!PropertyNames.of(member).equals(name)
            || member.getModifiers().contains(Modifier.ABSTRACT)
            || ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(name)));
  }

  private TypeMirror valueOf(DeclaredType type, Element member) {
    TypeMirror asMember = types.asMemberOf(type, member);
    return asMember instanceof ExecutableType method ? method.getReturnType() : asMember;
  }
}
