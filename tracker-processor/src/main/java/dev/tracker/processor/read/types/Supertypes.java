package dev.tracker.processor.read.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Walks up a hierarchy, nearest first: no type comes before one that extends it, so that what is
 * overridden never comes before what overrides it. {@code Object} is left out, every type has it.
 */
public final class Supertypes {
  private Supertypes() {}

  /**
   * A type and all its supertypes: in breadth, a superclass before the interfaces beside it, but
   * each only when all that extend it have had their turn.
   */
  public static List<TypeElement> of(DeclaredType type) {
    return of((TypeElement) type.asElement());
  }

  public static List<TypeElement> of(TypeElement type) {
    Map<TypeElement, Integer> waiting = new LinkedHashMap<>();
    for (TypeElement each : inBreadth(type)) {
      direct(each).forEach(supertype -> waiting.merge(supertype, 1, Integer::sum));
    }
    Set<TypeElement> ordered = new LinkedHashSet<>();
    Deque<TypeElement> next = new ArrayDeque<>(isObject(type) ? List.of() : List.of(type));
    while (!next.isEmpty()) {
      TypeElement element = next.remove();
      ordered.add(element);
      direct(element).stream()
          .filter(supertype -> waiting.merge(supertype, -1, Integer::sum) == 0)
          .forEach(next::add);
    }
    return List.copyOf(ordered);
  }

  private static Set<TypeElement> inBreadth(TypeElement type) {
    Set<TypeElement> seen = new LinkedHashSet<>();
    Deque<TypeElement> next = new ArrayDeque<>(List.of(type));
    while (!next.isEmpty()) {
      TypeElement element = next.remove();
      if (seen.add(element)) {
        next.addAll(direct(element));
      }
    }
    return seen;
  }

  /** Of a class and all its supertypes, the first that extends a type which is missing. */
  public static Optional<TypeElement> firstUnfinished(DeclaredType type) {
    return of(type).stream().filter(Supertypes::extendsMissing).findFirst();
  }

  /** A type and all its supertypes, each with the arguments that the type gives to it. */
  public static Map<TypeElement, DeclaredType> withArguments(Types types, DeclaredType type) {
    Map<TypeElement, DeclaredType> seen = new LinkedHashMap<>();
    Deque<DeclaredType> next = new ArrayDeque<>();
    next.add(type);
    while (!next.isEmpty()) {
      DeclaredType each = next.remove();
      if (seen.putIfAbsent((TypeElement) each.asElement(), each) == null) {
        types.directSupertypes(each).stream()
            .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
            .forEach(supertype -> next.add((DeclaredType) supertype));
      }
    }
    return seen;
  }

  /**
   * The type of a member, as seen from a type that has it: asked of the very supertype that
   * declares it, since Eclipse's compiler is content with any member that looks the same.
   */
  public static TypeMirror asMember(Types types, DeclaredType type, Element member) {
    DeclaredType owner =
        withArguments(types, type).getOrDefault((TypeElement) member.getEnclosingElement(), type);
    return types.asMemberOf(owner, member);
  }

  private static boolean extendsMissing(TypeElement type) {
    return declared(type).anyMatch(each -> each.getKind() == TypeKind.ERROR);
  }

  /** What a type says it extends and implements, whether it can be found or not. */
  public static Stream<TypeMirror> declared(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
  }

  private static List<TypeElement> direct(TypeElement type) {
    return declared(type)
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
        .filter(supertype -> !isObject(supertype))
        .toList();
  }

  private static boolean isObject(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.Object");
  }
}
