package dev.tracker.processor.read.build;

import dev.tracker.processor.read.annotations.Annotations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations that mark what must not be recorded.
 *
 * @param names their qualified names, ours first
 */
public record SensitiveMarkers(List<String> names) {

  public SensitiveMarkers {
    names = List.copyOf(names);
  }

  /** Ours, and those that the user names. */
  static SensitiveMarkers with(List<String> others) {
    List<String> names = new ArrayList<>(List.of(Annotations.SENSITIVE));
    names.addAll(others);
    return new SensitiveMarkers(names);
  }

  /** On a declaration, or on the type of what it declares, where an annotation of types stands. */
  public boolean areOn(Element element) {
    TypeMirror type =
        element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    return areAmong(element) || areAmong(type);
  }

  private boolean areAmong(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(type -> names.contains(type.getQualifiedName().toString()));
  }
}
