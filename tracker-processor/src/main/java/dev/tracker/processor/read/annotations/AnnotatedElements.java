package dev.tracker.processor.read.annotations;

import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Misplacement.Kind;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.TypeKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotated elements of a round: interfaces to decorate, and annotations where none can be.
 *
 * @param interfaces the interfaces, in the order of the source
 * @param misplacements the annotations that can have no effect
 */
public record AnnotatedElements(Set<TypeKey> interfaces, List<Misplacement> misplacements) {

  /** Finds them. */
  public static AnnotatedElements of(
      RoundEnvironment round, Set<? extends TypeElement> annotations, Elements elements) {
    Set<TypeKey> interfaces = new LinkedHashSet<>();
    List<Misplacement> misplacements = new ArrayList<>();
    annotations.stream()
        .filter(annotation -> isOurs(annotation.getQualifiedName().toString()))
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .forEach(
            annotation -> {
              for (Element element : round.getElementsAnnotatedWith(annotation)) {
                sort(element, annotation, elements, interfaces, misplacements);
              }
            });
    return new AnnotatedElements(interfaces, misplacements);
  }

  private static boolean isOurs(String name) {
    return name.equals(Annotations.TRACK_ACTIVITY)
        || name.equals(Annotations.TRACK_ARG)
        || name.equals(Annotations.UNTRACKED);
  }

  private static void sort(
      Element element,
      TypeElement annotation,
      Elements elements,
      Set<TypeKey> interfaces,
      List<Misplacement> misplacements) {
    Element place =
        element.getKind() == ElementKind.PARAMETER
            ? Objects.requireNonNull(element.getEnclosingElement())
            : element;
    Optional<Kind> wrongPlace = wrongPlace(place, elements);
    if (wrongPlace.isPresent()) {
      misplacements.add(
          new Misplacement(
              wrongPlace.get(),
              annotation.getSimpleName().toString(),
              subject(wrongPlace.get(), place),
              new ElementLocation(element, mirror(element, annotation), null)));
    } else if (annotation.getQualifiedName().contentEquals(Annotations.TRACK_ACTIVITY)) {
      interfaces.add(TypeKey.of(Enclosing.types(element).get(0)));
    }
  }

  private static String subject(Kind wrongPlace, Element place) {
    Element subject =
        wrongPlace == Kind.NOT_AN_INTERFACE_MEMBER || wrongPlace == Kind.NAMELESS_TYPE
            ? Enclosing.types(place).get(0)
            : place;
    return subject.getSimpleName().toString();
  }

  private static AnnotationMirror mirror(Element element, TypeElement annotation) {
    return AnnotationReading.find(element, annotation.getQualifiedName().toString()).orElseThrow();
  }

  private static Optional<Kind> wrongPlace(Element element, Elements elements) {
    if (TypeKey.of(Enclosing.types(element).get(0)).find(elements) == null) {
      return Optional.of(Kind.NAMELESS_TYPE);
    }
    if (element instanceof TypeElement) {
      return element.getKind() == ElementKind.INTERFACE
          ? Optional.empty()
          : Optional.of(Kind.NOT_AN_INTERFACE);
    }
    if (Enclosing.types(element).get(0).getKind() != ElementKind.INTERFACE) {
      return Optional.of(Kind.NOT_AN_INTERFACE_MEMBER);
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(Kind.STATIC_METHOD);
    }
    return element.getModifiers().contains(Modifier.PRIVATE)
        ? Optional.of(Kind.PRIVATE_METHOD)
        : Optional.empty();
  }
}
