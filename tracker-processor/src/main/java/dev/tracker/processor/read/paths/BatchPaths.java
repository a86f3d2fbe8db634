package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.read.paths.PathWalker.Start;
import dev.tracker.processor.read.paths.PathWalker.Walk;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.properties.ValueTypes;
import dev.tracker.processor.read.types.Supertypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether a path leads to several things, each of which can be told of.
 *
 * @param accessors what names stand for
 */
record BatchPaths(Accessors accessors) {
  /** Of JPA, by whatever package: what they stand on is loaded when it is first read. */
  private static final Set<String> LOADED_LATER =
      Set.of("OneToMany", "ManyToMany", "ElementCollection");

  BatchReading check(Walk walk) {
    if (!(walk.path() instanceof ValuePath path)) {
      return new BatchReading(walk.path(), Optional.empty());
    }
    Optional<TypeMirror> element = accessors.values().element(walk.value());
    if (element.isEmpty()) {
      return broken(path, walk, fault(walk.value()), candidates(path, walk));
    }
    if (!path.steps().isEmpty() && isLoadedLater(walk.owner(), lastName(path))) {
      return broken(path, walk, Fault.LOADED_LATER, List.of());
    }
    Optional<String> mark = Optional.ofNullable(path.secrecy().mark());
    return new BatchReading(path, Optional.of(new Start(Root.EACH, element.get(), mark)));
  }

  private Fault fault(TypeMirror type) {
    if (accessors.values().isReadOnce(type)) {
      return Fault.READ_ONCE;
    }
    return accessors.values().isMap(type) ? Fault.ELEMENTS_OF_MAP : Fault.NO_ELEMENTS;
  }

  /** What would be several things one name further: the lines of an order, the keys of a map. */
  private List<String> candidates(ValuePath path, Walk walk) {
    if (accessors.values().isReadOnce(walk.value())) {
      return List.of();
    }
    return Conditions.further(accessors, path, walk.value())
        .filter(each -> !isText(each.type()))
        .filter(each -> accessors.values().element(each.type()).isPresent())
        .map(Conditions.Member::path)
        .toList();
  }

  /** Bytes and characters are elements only to who says so. */
  private static boolean isText(TypeMirror type) {
    return type instanceof ArrayType array
        && (array.getComponentType().getKind() == TypeKind.BYTE
            || array.getComponentType().getKind() == TypeKind.CHAR);
  }

  private static BatchReading broken(
      ValuePath path, Walk walk, Fault fault, List<String> candidates) {
    return new BatchReading(
        new BrokenPath(path.text(), fault, lastName(path), walk.value().toString(), candidates),
        Optional.empty());
  }

  private static String lastName(ValuePath path) {
    return path.text().substring(path.text().lastIndexOf('.') + 1);
  }

  private static boolean isLoadedLater(TypeMirror owner, String name) {
    return ValueTypes.content(owner).orElse(owner) instanceof DeclaredType declared
        && Supertypes.of(declared).stream()
            .flatMap(type -> type.getEnclosedElements().stream())
            .filter(member -> PropertyNames.of(member).equals(name))
            .flatMap(BatchPaths::relations)
            .anyMatch(relation -> !isEager(relation));
  }

  private static Stream<? extends AnnotationMirror> relations(Element member) {
    return member.getAnnotationMirrors().stream()
        .filter(
            each ->
                LOADED_LATER.contains(
                    each.getAnnotationType().asElement().getSimpleName().toString()));
  }

  private static boolean isEager(AnnotationMirror relation) {
    return relation.getElementValues().values().stream()
        .anyMatch(
            value ->
                value.getValue() instanceof Element constant
                    && constant.getSimpleName().contentEquals("EAGER"));
  }
}
