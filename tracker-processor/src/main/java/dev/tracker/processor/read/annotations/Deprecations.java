package dev.tracker.processor.read.annotations;

import dev.tracker.processor.model.signature.Deprecation;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads how far an element is on its way out. */
public final class Deprecations {
  private final Elements elements;

  public Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Class files of other languages are marked without Java's annotation. */
  public Deprecation of(Element element) {
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
