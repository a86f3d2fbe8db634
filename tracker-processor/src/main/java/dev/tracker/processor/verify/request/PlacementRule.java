package dev.tracker.processor.verify.request;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/** Every annotation stands where it has an effect. */
public final class PlacementRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    type.misplacements().forEach(misplacement -> findings.accept(check(misplacement)));
  }

  /** What there is to say of an annotation out of place. */
  public static Finding check(Misplacement misplacement) {
    String subject = misplacement.subject();
    return switch (misplacement.kind()) {
      case NOT_AN_INTERFACE ->
          Problem.NOT_AN_INTERFACE.at(misplacement.location(), misplacement.annotation(), subject);
      case NOT_AN_INTERFACE_MEMBER ->
          Problem.NOT_AN_INTERFACE.at(
              misplacement.location(), misplacement.annotation(), "a member of " + subject);
      case NAMELESS_TYPE ->
          Problem.NOT_DECORABLE.at(
              misplacement.location(),
              subject + " is in an unnamed class, as in a compact source file",
              "Move the interface to a file of its own, with a package.");
      case OBJECT_METHOD -> Problem.OBJECT_METHOD.at(misplacement.location(), subject);
      case STATIC_METHOD ->
          Problem.STATIC_OR_PRIVATE_METHOD.at(misplacement.location(), subject, "static");
      case PRIVATE_METHOD ->
          Problem.STATIC_OR_PRIVATE_METHOD.at(misplacement.location(), subject, "private");
      case TRACKED_AND_UNTRACKED ->
          Problem.TRACKED_AND_UNTRACKED.at(misplacement.location(), subject);
      case RIVALS -> Problem.RIVAL_DECLARATIONS.at(misplacement.location(), subject);
      case METHOD_ELEMENT_ON_INTERFACE ->
          Problem.METHOD_ELEMENT_ON_INTERFACE.at(misplacement.location(), subject);
      case NO_ADAPTER -> Problem.NO_ADAPTER.at(misplacement.location(), subject);
      case ARGUMENT_OF_UNTRACKED ->
          Problem.ARGUMENT_WITHOUT_EFFECT.at(
              misplacement.location(),
              subject,
              "the method is not tracked",
              "Annotate the method with @TrackActivity, or remove @TrackArg.");
      case ARGUMENT_BESIDE_ARGS ->
          Problem.ARGUMENT_WITHOUT_EFFECT.at(
              misplacement.location(),
              subject,
              "args already lists what is recorded",
              "Add the parameter to args, or remove args.");
      case SEVERAL_EFFECTS -> Problem.SEVERAL_EFFECTS.at(misplacement.location(), subject);
    };
  }
}
