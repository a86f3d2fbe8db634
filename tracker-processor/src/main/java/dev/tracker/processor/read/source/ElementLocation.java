package dev.tracker.processor.read.source;

import dev.tracker.processor.model.place.Location;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place the compiler can point at: an element, or an annotation on it, or a value of that
 * annotation.
 *
 * @param element the element
 * @param annotation an annotation of the element
 * @param value a value of the annotation
 */
public record ElementLocation(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Location {

  public static ElementLocation of(Element element) {
    return new ElementLocation(element, null, null);
  }
}
