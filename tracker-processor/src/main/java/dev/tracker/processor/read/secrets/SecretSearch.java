package dev.tracker.processor.read.secrets;

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
 * Looks for sensitive members within a value that is recorded as a whole, the nearest first. A
 * marked field counts even if it is private: what a {@code toString} prints, nobody can tell.
 */
public final class SecretSearch {
  private static final int DEEPEST = 5;
  private static final int MOST_TYPES = 200;

  /** Where nothing of a user's is marked, and there is much to search. */
  private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "kotlin.");

  private final Types types;
  private final Sensitivity sensitivity;
  private final Visibility visibility;
  private final SecretReach reach;
  private final Map<TypeMirror, Optional<List<String>>> known = new HashMap<>();

  public SecretSearch(
      Types types, Sensitivity sensitivity, Visibility visibility, SecretReach reach) {
    this.types = types;
    this.sensitivity = sensitivity;
    this.visibility = visibility;
    this.reach = reach;
  }

  /** The names that lead from a value to a sensitive member, if there is one. */
  Optional<List<String>> within(TypeMirror type) {
    // Not by its name: a T of one method is not that of another.
    return known.computeIfAbsent(
        type, each -> reach.mayLeadToSecret(each, DEEPEST) ? search(each) : Optional.empty());
  }

  /** A type on the way, and the names that lead there. */
  private record Place(DeclaredType type, List<String> names) {

    List<String> then(String name) {
      List<String> longer = new ArrayList<>(names);
      longer.add(name);
      return longer;
    }
  }

  private Optional<List<String>> search(TypeMirror root) {
    Deque<Place> next = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    add(root, List.of(), seen, next);
    while (!next.isEmpty()) {
      Place place = next.remove();
      Optional<String> marked = markedIn(place.type());
      if (marked.isPresent()) {
        return Optional.of(place.then(marked.get()));
      }
      for (Map.Entry<String, TypeMirror> property : properties(place.type()).entrySet()) {
        List<String> names = place.then(property.getKey());
        if (sensitivity.ofType(property.getValue()).isPresent()) {
          return Optional.of(names);
        }
        if (names.size() < DEEPEST) {
          add(property.getValue(), names, seen, next);
        }
      }
    }
    return Optional.empty();
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

  static boolean isOfPlatform(TypeElement type) {
    return PLATFORM.stream().anyMatch(type.getQualifiedName().toString()::startsWith);
  }

  private static List<TypeElement> ownTypes(DeclaredType type) {
    return Supertypes.of(type).stream().filter(each -> !isOfPlatform(each)).toList();
  }

  private Optional<String> markedIn(DeclaredType type) {
    return ownTypes(type).stream()
        .flatMap(Sensitivity::members)
        .filter(SecretSearch::isProperty)
        .filter(sensitivity::isMarked)
        .map(SecretSearch::nameOf)
        .sorted()
        .findFirst();
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

  /** What a value consists of, as far as the decorator could read it. */
  private Map<String, TypeMirror> properties(DeclaredType type) {
    Map<String, TypeMirror> properties = new TreeMap<>();
    Map<TypeElement, DeclaredType> supertypes = Supertypes.withArguments(types, type);
    for (TypeElement owner : ownTypes(type)) {
      for (Element member : owner.getEnclosedElements()) {
        if (isProperty(member) && visibility.canAccess(member) && isPart(member, owner)) {
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
