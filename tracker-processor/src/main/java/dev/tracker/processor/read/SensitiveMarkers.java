package dev.tracker.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that mark what must not be recorded.
 *
 * @param names their qualified names, ours first
 */
record SensitiveMarkers(List<String> names) {
  /** The option that names the marks of others. */
  static final String OPTION = "tracker.sensitive";

  SensitiveMarkers {
    names = List.copyOf(names);
  }

  /** Ours, and those that the user names, separated by commas. */
  static SensitiveMarkers named(String others) {
    List<String> names = new ArrayList<>(List.of(Annotations.SENSITIVE));
    Stream.of(others.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return new SensitiveMarkers(names);
  }

  boolean areOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(type -> names.contains(type.getQualifiedName().toString()));
  }
}
