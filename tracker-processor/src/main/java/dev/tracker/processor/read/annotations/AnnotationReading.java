package dev.tracker.processor.read.annotations;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.source.ElementLocation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * An annotation on an element. Only what the user wrote is there: an element that was left out has
 * no value, whatever its default.
 *
 * @param element what it stands on
 * @param mirror the annotation
 * @param fallback where to point when the element is not in the source that is being compiled
 */
public record AnnotationReading(
    Element element, AnnotationMirror mirror, Optional<Location> fallback) {

  /** A value, and where it stands. */
  public record Located<T>(T value, Location location) {}

  public static Optional<AnnotationMirror> find(Element element, String annotationName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotationName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  public Location location() {
    return fallback.orElseGet(() -> new ElementLocation(element, mirror, null));
  }

  public Optional<Located<String>> text(String name) {
    return value(name)
        .map(value -> new Located<>(String.valueOf(value.getValue()), locationOf(value)));
  }

  /** The strings of an array element; empty if it was left out or is empty. */
  public List<Located<String>> texts(String name) {
    return elements(name).stream()
        .map(value -> new Located<>(String.valueOf(value.getValue()), locationOf(value)))
        .toList();
  }

  /** The types of an array element that is of classes. */
  public List<Located<TypeMirror>> types(String name) {
    return elements(name).stream()
        .filter(value -> value.getValue() instanceof TypeMirror)
        .map(value -> new Located<>((TypeMirror) value.getValue(), locationOf(value)))
        .toList();
  }

  /** The names of the constants of an array element that is of an enum. */
  public List<Located<String>> constants(String name) {
    return elements(name).stream()
        .filter(value -> value.getValue() instanceof Element)
        .map(
            value ->
                new Located<>(
                    ((Element) value.getValue()).getSimpleName().toString(), locationOf(value)))
        .toList();
  }

  public boolean has(String name) {
    return value(name).isPresent();
  }

  public Optional<Location> locationOf(String name) {
    return value(name).map(this::locationOf);
  }

  private Location locationOf(AnnotationValue value) {
    return fallback.orElseGet(() -> new ElementLocation(element, mirror, value));
  }

  private Optional<AnnotationValue> value(String name) {
    for (ExecutableElement key : mirror.getElementValues().keySet()) {
      if (key.getSimpleName().contentEquals(name)) {
        return Optional.of(mirror.getElementValues().get(key));
      }
    }
    return Optional.empty();
  }

  private List<? extends AnnotationValue> elements(String name) {
    return value(name).map(value -> value.accept(new Elements(), null)).orElse(List.of());
  }

  /**
   * A value without braces stands for an array of one, in compilers that keep it as it was written.
   */
  private static final class Elements
      extends SimpleAnnotationValueVisitor14<List<? extends AnnotationValue>, Void> {
    @Override
    public List<? extends AnnotationValue> visitArray(
        List<? extends AnnotationValue> values, Void unused) {
      return values;
    }
  }
}
