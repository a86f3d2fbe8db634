package dev.tracker.processor.read.annotations;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.read.source.Sources;
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
public record Positions(Sources sources, Location home) {

  public Location of(Element element) {
    return isInSource(element) ? ElementLocation.of(element) : home;
  }

  public AnnotationReading annotation(Element element, AnnotationMirror mirror) {
    return new AnnotationReading(
        element, mirror, isInSource(element) ? Optional.empty() : Optional.of(home));
  }

  public Optional<AnnotationReading> annotation(Element element, String annotationName) {
    return AnnotationReading.find(element, annotationName)
        .map(mirror -> annotation(element, mirror));
  }

  public boolean isInSource(Element element) {
    return sources.contain(element);
  }
}
