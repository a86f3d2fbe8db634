package dev.tracker.processor.read;

import dev.tracker.processor.model.Location;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Decides where findings about a decorated interface are shown. What it inherits from a class file
 * has no source to point at; then the interface itself is shown, where the user can act.
 *
 * @param sources what is being compiled
 * @param home where the interface is shown
 */
record Positions(Sources sources, Location home) {

  Location of(Element element) {
    return isInSource(element) ? ElementLocation.of(element) : home;
  }

  AnnotationReading annotation(Element element, AnnotationMirror mirror) {
    return new AnnotationReading(
        element, mirror, isInSource(element) ? Optional.empty() : Optional.of(home));
  }

  Optional<AnnotationReading> annotation(Element element, String annotationName) {
    return AnnotationReading.find(element, annotationName)
        .map(mirror -> annotation(element, mirror));
  }

  boolean isInSource(Element element) {
    return sources.contain(element);
  }
}
