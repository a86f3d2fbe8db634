package dev.tracker.processor.read;

import dev.tracker.processor.model.Deprecation;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads how far an element is on its way out. */
final class Deprecations {
  private final Elements elements;

  Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Class files of other languages are marked without Java's annotation. */
  Deprecation of(Element element) {
    return AnnotationReading.find(element, "java.lang.Deprecated")
        .map(Deprecations::of)
        .orElse(elements.isDeprecated(element) ? Deprecation.DEPRECATED : Deprecation.NONE);
  }

  private static Deprecation of(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
            .anyMatch(
                value ->
                    value.getKey().getSimpleName().contentEquals("forRemoval")
                        && Boolean.TRUE.equals(value.getValue().getValue()))
        ? Deprecation.FOR_REMOVAL
        : Deprecation.DEPRECATED;
  }
}
