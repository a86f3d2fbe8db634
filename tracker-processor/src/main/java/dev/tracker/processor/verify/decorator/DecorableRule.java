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
              "its source, " + detail + ", is among those that are compiled",
              "Each build writes it anew.",
              "Leave the folder that it was generated to out of the sources, or empty it before"
                  + " the build.");
      case SHADOWED_CLASS ->
          Problem.NAME_TAKEN.at(
              obstacle.location(),
              "a class named " + detail + " is on the class path already",
              "The decorator's name follows from the interface's, and that class would not be found"
                  + " any more.",
              "Rename the interface or that class, or take the class off the class path.");
      case SEALED ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              detail + " is sealed",
              "Track an interface that is not sealed, such as one that extends it as non-sealed.");
      case PRIVATE ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(), detail + " is private", "Make it package-private or public.");
      case UNNAMEABLE_METHOD ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "Java has no way to write the name of its method " + detail,
              "Track an interface of yours, whose implementation calls this one.");
      case HIDDEN_FUNCTIONS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "Kotlin does not show its " + detail + " to Java",
              "Remove what hides it: a value class such as UInt or Result in its signature,"
                  + " @JvmSynthetic, or a name that Java cannot write. Or track an interface of"
                  + " yours, whose implementation calls this one.");
      case CLASHING_METHODS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "it has two methods " + detail + ", and no class can have both",
              "Track an interface of yours, whose implementation calls this one.");
      case CLASHING_RESULTS ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "it has two methods " + detail + ", and no method can return what both do",
              "Track an interface of yours, whose implementation calls this one.");
      case UNTYPED_RESULT ->
          Problem.NOT_DECORABLE.at(
              obstacle.location(),
              "what its method " + detail + " returns has no type in Java",
              "Track an interface of yours, whose implementation calls this one.");
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
        "it has names of its own, "
            + name.substring(0, name.indexOf('.'))
            + " and "
            + name.substring(name.lastIndexOf('.') + 1)
            + ", that leave none for "
            + name,
        "Rename one of the two, or track an interface of yours, whose implementation calls this"
            + " one.");
  }
}
