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
      case NO_BOOLEAN -> wrong(mistake, "it is either true or false", "Write true or false.");
      case NO_SEVERITY -> wrong(mistake, "it is either note or error", "Write note or error.");
      case NO_PATTERN ->
          wrong(
              mistake,
              "that is no name of interfaces",
              "Write qualified names with commas between them, in which ** stands for any packages"
                  + " and * for any part of a name: com.acme.**.*Service. Those that begin with !"
                  + " are left out.");
      case NOTHING_NAMED ->
          wrong(
              mistake,
              "it names no interfaces",
              "Write the names of some before those that are left out, or remove the option.");
      case NO_MATCH ->
          Problem.IDLE_PATTERN.at(mistake.location(), mistake.option(), mistake.value());
      case NO_ANNOTATION ->
          wrong(
              mistake,
              "there is no such annotation on the class path",
              "Write the qualified names of annotations, with commas between them.");
      case NO_LIBRARY ->
          wrong(
              mistake,
              "what it asks for needs a library that is not on the class path",
              "Add dev.tracker:"
                  + String.join(", ", mistake.candidates())
                  + ", which switches the option on by itself, or remove it.");
    };
  }

  private static Finding wrong(OptionMistake mistake, String what, String fix) {
    return Problem.OPTION_VALUE.at(
        mistake.location(), mistake.option(), mistake.value(), what, fix);
  }
}
