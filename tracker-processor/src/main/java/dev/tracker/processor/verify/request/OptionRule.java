package dev.tracker.processor.verify.request;

import dev.tracker.processor.model.mistake.OptionMistake;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.suggestion.Suggestion;

/** Every option that is meant for us does something. */
public final class OptionRule {
  private OptionRule() {}

  /** What there is to say of an option that does not. */
  public static Finding check(OptionMistake mistake) {
    return switch (mistake.kind()) {
      case UNKNOWN ->
          Problem.UNKNOWN_OPTION.at(
              mistake.location(),
              mistake.option(),
              Suggestion.among("The options are", mistake.candidates(), mistake.option()));
      case NO_BOOLEAN -> wrong(mistake, "the value must be true or false", "Write true or false.");
      case NO_SELECTION ->
          wrong(
              mistake,
              "the value must be true, false, or patterns for interface names",
              "Write true or false, or qualified names separated by commas, such as"
                  + " com.acme.**.*Service. Names that begin with ! are excluded.");
      case NO_SEVERITY -> wrong(mistake, "the value must be note or error", "Write note or error.");
      case NO_PATTERN ->
          wrong(
              mistake,
              "this is not a pattern for interface names",
              "Write qualified names separated by commas, such as com.acme.**.*Service. ** matches"
                  + " any packages, * any part of a name. Names that begin with ! are excluded.");
      case NOTHING_NAMED ->
          wrong(
              mistake,
              "it only excludes interfaces",
              "Add the names of interfaces to include, or remove the option.");
      case NO_MATCH ->
          Problem.IDLE_PATTERN.at(mistake.location(), mistake.option(), mistake.value());
      case NO_ANNOTATION ->
          wrong(
              mistake,
              "this annotation is not on the class path",
              "Write the qualified names of annotations, separated by commas.");
      case NO_LIBRARY ->
          wrong(
              mistake,
              "it needs a library that is not on the class path",
              "Add dev.tracker:"
                  + String.join(", ", mistake.candidates())
                  + ", which turns the option on, or remove the option.");
    };
  }

  private static Finding wrong(OptionMistake mistake, String what, String fix) {
    return Problem.OPTION_VALUE.at(
        mistake.location(), mistake.option(), mistake.value(), what, fix);
  }
}
