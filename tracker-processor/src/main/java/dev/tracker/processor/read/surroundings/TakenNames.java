package dev.tracker.processor.read.surroundings;

import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.mistake.Obstacle.Kind;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.Positions;
import dev.tracker.processor.read.types.VisibleTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Finds out whether a decorator's name is taken. In the sources, it may be by the decorator itself,
 * which an earlier build has written and this one is given to compile. On the class path it would
 * go unnoticed, since a source stands before a class; there, a decorator of an earlier build is as
 * it should be, and any other class would no longer be found.
 *
 * <p>A type that is not a decorator, in the sources, is found where the decorator is written.
 */
public final class TakenNames {
  /** What each decorator is marked with; one that somebody wrote by hand is not. */
  private static final String MARK = "dev.tracker.runtime.GeneratedDecorator";

  private final Elements elements;

  public TakenNames(Elements elements) {
    this.elements = elements;
  }

  /**
   * What is in the way.
   *
   * @param type the interface
   * @param name the qualified name of its decorator
   * @param positions where findings are shown
   */
  public Optional<Obstacle> obstacle(TypeElement type, String name, Positions positions) {
    TypeElement other = VisibleTypes.find(elements, type, name);
    if (other == null || !isOfSameModule(type, other)) {
      return Optional.empty();
    }
    boolean isDecorator = decorates(other, type);
    boolean isInSource = positions.isInSource(other);
    return isDecorator == isInSource
        ? Optional.of(
            new Obstacle(
                isDecorator ? Kind.OWN_SOURCE : Kind.SHADOWED_CLASS, name, positions.home()))
        : Optional.empty();
  }

  private boolean isOfSameModule(Element one, Element other) {
    return String.valueOf(elements.getModuleOf(one))
        .equals(String.valueOf(elements.getModuleOf(other)));
  }

  private static boolean decorates(TypeElement other, TypeElement type) {
    return AnnotationReading.find(other, MARK).isPresent()
        && other.getInterfaces().stream()
            .filter(DeclaredType.class::isInstance)
            .anyMatch(each -> ((DeclaredType) each).asElement().equals(type));
  }
}
