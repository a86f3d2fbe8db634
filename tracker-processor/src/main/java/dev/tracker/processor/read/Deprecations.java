package dev.tracker.processor.read;

import dev.tracker.processor.model.Deprecation;
import javax.lang.model.element.Element;

/** Reads how far an element is on its way out. */
final class Deprecations {
  private Deprecations() {}

  static Deprecation of(Element element) {
    return AnnotationReading.find(element, "java.lang.Deprecated")
        .map(
            annotation ->
                annotation.getElementValues().entrySet().stream()
                        .anyMatch(
                            value ->
                                value.getKey().getSimpleName().contentEquals("forRemoval")
                                    && Boolean.TRUE.equals(value.getValue().getValue()))
                    ? Deprecation.FOR_REMOVAL
                    : Deprecation.DEPRECATED)
        .orElse(Deprecation.NONE);
  }
}
