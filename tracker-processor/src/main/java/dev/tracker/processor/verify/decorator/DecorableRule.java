package dev.tracker.processor.verify.decorator;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/** A decorator can implement the interface and name all it has to. */
public final class DecorableRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    type.obstacles().stream()
        .filter(obstacle -> obstacle.kind() != Obstacle.Kind.MISSING_TYPE_IN_SOURCE)
        .forEach(obstacle -> findings.accept(finding(obstacle)));
  }

  private static Finding finding(Obstacle obstacle) {
    String detail = obstacle.detail();
    return switch (obstacle.kind()) {
      case OLD_API -> Problem.API_OF_ANOTHER_VERSION.at(obstacle.location(), "older", detail);
      case NEW_API -> Problem.API_OF_ANOTHER_VERSION.at(obstacle.location(), "newer", detail);
      case OWN_SOURCE ->
          Problem.NAME_TAKEN.at(
              obstacle.location(),
              "its source, " + detail + ", is among the sources being compiled",
              "Each build generates it again.",
              "Remove the folder of generated sources from the source path, or empty it before the"
                  + " build.");
      case SHADOWED_CLASS ->
          Problem.NAME_TAKEN.at(
              obstacle.location(),
              "a class named " + detail + " is already on the class path",
              "The decorator's name is derived from the interface's, and the decorator would hide"
                  + " that class.",
              "Rename the interface or that class, or remove the class from the class path.");
      case SEALED ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              detail + " is sealed",
              "Track an interface that is not sealed, such as a non-sealed one that extends it.");
      case PRIVATE ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(), detail + " is private", "Make it package-private or public.");
      case UNNAMEABLE_METHOD ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "Java cannot write the name of its method " + detail,
              "Track an interface of your own whose implementation calls this one.");
      case HIDDEN_FUNCTIONS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "Kotlin hides its " + detail + " from Java",
              "Remove the cause: a value class such as UInt or Result in the signature,"
                  + " @JvmSynthetic, or a name that Java cannot write. Or track an interface of"
                  + " your own whose implementation calls this one.");
      case CLASHING_METHODS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "it has two methods " + detail + ", and a class cannot have both",
              "Track an interface of your own whose implementation calls this one.");
      case CLASHING_RESULTS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "it has two methods " + detail + ", and no method can return what both return",
              "Track an interface of your own whose implementation calls this one.");
      case UNTYPED_RESULT ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "the result of its method " + detail + " has no type in Java",
              "Track an interface of your own whose implementation calls this one.");
      case NAMELESS_CLASS -> nameless(obstacle);
      case INACCESSIBLE_TYPE -> Problem.INACCESSIBLE_TYPE.at(obstacle.location(), detail);
      case MISSING_TYPE, MISSING_TYPE_IN_SOURCE ->
          Problem.MISSING_TYPE.at(obstacle.location(), detail);
    };
  }

  private static Finding nameless(Obstacle obstacle) {
    String name = obstacle.detail();
    return Problem.NOT_DECORABLE.at(
        obstacle.location(),
        "its members "
            + name.substring(0, name.indexOf('.'))
            + " and "
            + name.substring(name.lastIndexOf('.') + 1)
            + " hide "
            + name,
        "Rename one of the two, or track an interface of your own whose implementation calls this"
            + " one.");
  }
}
