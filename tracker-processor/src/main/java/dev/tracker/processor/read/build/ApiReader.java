package dev.tracker.processor.read.build;

import dev.tracker.processor.model.ApiLevel;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.mistake.Obstacle.Kind;
import dev.tracker.processor.read.annotations.Positions;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which generated code the API on the class path is for. */
public final class ApiReader {
  private static final String TRACKER = "dev.tracker.ActivityTracker";
  private static final String RUNTIME = "dev.tracker.runtime.Tracking";

  private final Elements elements;

  public ApiReader(Elements elements) {
    this.elements = elements;
  }

  /** The obstacle that an API which does not fit is to every interface. */
  public List<Obstacle> obstacles(Positions positions) {
    if (elements.getTypeElement(TRACKER) == null) {
      return List.of(new Obstacle(Kind.MISSING_TYPE, TRACKER, positions.home()));
    }
    int newest = constant("LEVEL");
    if (newest < ApiLevel.REQUIRED) {
      return List.of(obstacle(Kind.OLD_API, newest, positions));
    }
    int oldest = constant("OLDEST_LEVEL");
    return oldest > ApiLevel.REQUIRED
        ? List.of(obstacle(Kind.NEW_API, oldest, positions))
        : List.of();
  }

  private static Obstacle obstacle(Kind kind, int level, Positions positions) {
    return new Obstacle(
        kind,
        "generates code for level " + ApiLevel.REQUIRED + ", and the API has level " + level,
        positions.home());
  }

  /** A constant of the API's; 0 for one from before there were levels. */
  private int constant(String name) {
    TypeElement runtime = elements.getTypeElement(RUNTIME);
    return runtime == null
        ? 0
        : ElementFilter.fieldsIn(runtime.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(name))
            .map(VariableElement::getConstantValue)
            .filter(Integer.class::isInstance)
            .mapToInt(Integer.class::cast)
            .findFirst()
            .orElse(0);
  }
}
