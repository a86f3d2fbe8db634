package dev.tracker.processor.verify.finding;

import dev.tracker.processor.model.place.Location;

/**
 * The catalogue of what can be wrong. Each has a code that never changes, and says what is wrong,
 * why that matters, and how to mend it; {@code %1$s} and the like stand for the particulars.
 */
public enum Problem {
  NOT_AN_INTERFACE(
      "TRK001",
      Severity.ERROR,
      "@%1$s stands on %2$s, which is no interface.",
      "A decorator can only take the place of its delegate behind an interface.",
      "Move the annotation to the interface that callers use, or extract one."),
  NOT_DECORABLE(
      "TRK002",
      Severity.ERROR,
      "No decorator can implement this interface: %1$s.",
      "A decorator is an ordinary class of the interface's package.",
      "%2$s"),
  NAME_TAKEN("TRK003", Severity.ERROR, "The decorator cannot be written: %1$s.", "%2$s", "%3$s"),
  INACCESSIBLE_TYPE(
      "TRK004",
      Severity.ERROR,
      "A signature names %1$s, which cannot be seen from the interface's package.",
      "The decorator overrides every method, and has to name the types of each.",
      "Make the type public, or do not inherit the method that names it."),
  MISSING_TYPE(
      "TRK005",
      Severity.ERROR,
      "The type %1$s cannot be found.",
      "The decorator overrides every method, so the compiler has to know the types of each, and"
          + " sometimes what they extend.",
      "Add the library that has it to the class path."),
  STATIC_OR_PRIVATE_METHOD(
      "TRK006",
      Severity.ERROR,
      "%1$s is %2$s, so it cannot be tracked.",
      "A decorator only stands in for instance methods that callers can reach.",
      "Remove the annotation, or make it an ordinary method of the interface."),
  TRACKED_AND_UNTRACKED(
      "TRK007",
      Severity.ERROR,
      "%1$s is both @TrackActivity and @Untracked.",
      "Only one of them can hold.",
      "Remove one of the two annotations."),
  METHOD_ELEMENT_ON_INTERFACE(
      "TRK008",
      Severity.ERROR,
      "%1$s at interface level has no effect.",
      "It speaks of the parameters or the result of one method.",
      "Move it to the @TrackActivity of the methods it is meant for."),
  ARGUMENT_WITHOUT_EFFECT(
      "TRK009",
      Severity.ERROR,
      "@TrackArg on a parameter of %1$s has no effect: %2$s.",
      "An annotation that silently does nothing hides what is not recorded.",
      "%3$s"),

  MALFORMED_PATH(
      "TRK010",
      Severity.ERROR,
      "\"%1$s\" is no path.",
      "A path is a parameter's name, or result, followed by names: backend.owner.email.",
      "%2$s"),
  UNKNOWN_ROOT(
      "TRK011",
      Severity.ERROR,
      "\"%1$s\" does not resolve: %2$s has no parameter %3$s.",
      "A path begins with a parameter's name%4$s.",
      "%5$s"),
  UNKNOWN_NAME(
      "TRK012",
      Severity.ERROR,
      "\"%1$s\" does not resolve: %2$s has no %3$s.",
      "A name is a record accessor, name(), getName(), isName() or a public field.",
      "%4$s"),
  UNUSABLE_ACCESSOR(
      "TRK013",
      Severity.ERROR,
      "\"%1$s\" cannot be recorded: %3$s of %2$s %4$s.",
      "A path only reads values, and must do so without failing the build of the decorator.",
      "%5$s"),
  NO_RESULT("TRK014", Severity.ERROR, "\"%1$s\" does not resolve: %2$s.", "%3$s", "%4$s"),
  NAMELESS_PARAMETERS("TRK015", Severity.ERROR, "\"%1$s\" does not resolve: %2$s.", "%3$s", "%4$s"),
  CONDITION_DECIDES_NOTHING(
      "TRK016",
      Severity.ERROR,
      "changeIf \"%1$s\" decides nothing: it is a %2$s.",
      "A success is a change if a boolean is true, a count above 0, an Optional present, or a"
          + " collection, a map or an array not empty.",
      "%3$s"),
  DUPLICATE_KEY(
      "TRK017",
      Severity.ERROR,
      "The key \"%1$s\" stands here twice.",
      "A tracker could not tell the two values apart.",
      "Give one of them another key: %3$s = %2$s."),
  MALFORMED_KEY(
      "TRK018",
      Severity.ERROR,
      "\"%1$s\" is no key.",
      "Keys end up in logs and metrics: they begin with a letter, and have only letters, digits,"
          + " _ . and -.",
      "Rename the key."),
  MALFORMED_LABEL(
      "TRK019",
      Severity.ERROR,
      "\"%1$s\" is no %2$s.",
      "It ends up in names of metrics and spans: it begins with a letter, and has only letters,"
          + " digits, _ . and -.",
      "%3$s, or leave it out to have it derived from the method's name."),
  READ_WITH_CHANGE(
      "TRK020",
      Severity.ERROR,
      "%1$s is declared a read, and yet says what it changes.",
      "A read reports no change.",
      "Remove effect = READ, or the change elements."),
  IMPOSSIBLE_EXPECTATION(
      "TRK021",
      Severity.ERROR,
      "%1$s cannot throw %2$s.",
      "An expectation that cannot be met hides a mistake.",
      "Remove it from expected, or declare it in the throws clause."),
  REPEATED_EXPECTATION(
      "TRK022",
      Severity.ERROR,
      "%1$s is expected already, by itself or by a supertype.",
      "The decorator catches each expected type once.",
      "Remove it from expected."),
  SEVERAL_CONTEXTS(
      "TRK023",
      Severity.ERROR,
      "%1$s has several ActivityContext parameters.",
      "An activity runs in one context.",
      "Keep one of them."),
  OBJECT_METHOD(
      "TRK024",
      Severity.ERROR,
      "%1$s restates a method of Object, which is never tracked.",
      "Collections, loggers and debuggers call it, and mean no operation by it.",
      "Remove @TrackActivity from it."),
  NO_ADAPTER(
      "TRK025",
      Severity.ERROR,
      "-Atracker.adapters names %1$s, which is no adapter.",
      "An adapter is a class on the class path with a static method follow(returned, completion) or"
          + " defer(returned, activity).",
      "Correct the name, or add such a method."),
  SUSPENDING_FUNCTION(
      "TRK026",
      Severity.ERROR,
      "%1$s is a suspending function of Kotlin, which cannot be tracked.",
      "It returns to its caller each time it suspends, long before its work is done.",
      "Leave it alone with @Untracked, or track a function that returns a CompletionStage, a Mono"
          + " or a Flux."),
  UNKNOWN_FILTER("TRK027", Severity.ERROR, PolicyTexts.UNKNOWN_FILTER),
  FILTERED_CONDITION("TRK028", Severity.ERROR, PolicyTexts.FILTERED_CONDITION),
  SENSITIVE_VALUE("TRK029", Severity.ERROR, PolicyTexts.SENSITIVE_VALUE),
  UNDECIDED_METHOD("TRK030", Severity.ERROR, PolicyTexts.UNDECIDED_METHOD),
  UNDECIDED_INTERFACE("TRK031", Severity.ERROR, PolicyTexts.UNDECIDED_INTERFACE),
  API_OF_ANOTHER_VERSION("TRK032", Severity.ERROR, PolicyTexts.API_OF_ANOTHER_VERSION),
  SEVERAL_EFFECTS("TRK033", Severity.ERROR, PolicyTexts.SEVERAL_EFFECTS),
  RIVAL_DECLARATIONS("TRK034", Severity.ERROR, PolicyTexts.RIVAL_DECLARATIONS),
  NOT_WRITTEN("TRK035", Severity.ERROR, PolicyTexts.NOT_WRITTEN),
  NO_BATCH("TRK036", Severity.ERROR, PolicyTexts.NO_BATCH),
  CHANGE_LIMIT("TRK037", Severity.ERROR, PolicyTexts.CHANGE_LIMIT),

  NO_CHANGE_ID(
      "TRK050",
      Severity.WARNING,
      "%1$s changes something, but nothing says what: no id is reported.",
      "Whoever reads the trail cannot tell which entity was changed.",
      "Say changeId = \"...\", or \"none\" for no entity; or effect = READ for no change."),
  UNFOLLOWED_RETURN(
      "TRK051",
      Severity.WARNING,
      "%1$s returns %2$s, which cannot be followed: the activity ends on return.",
      "What the work behind it does later, its failure included, is not reported.",
      "Return the finished value or a CompletionStage, or say @SuppressWarnings(\"TRK051\") if the"
          + " return is what counts."),
  NOTHING_TRACKED(
      "TRK052",
      Severity.WARNING,
      "%1$s is annotated, but has no method to track.",
      "Its decorator only forwards.",
      "Remove the annotation, or one of the @Untracked."),
  MISSING_ADAPTER(
      "TRK053",
      Severity.WARNING,
      "%1$s returns %2$s, and nothing on the class path can follow it: the activity ends on"
          + " return.",
      "What the work behind it does later, its failure included, is not reported.",
      "Add %3$s to the dependencies, beside the API."),
  SECRET_WITHIN("TRK054", Severity.WARNING, PolicyTexts.SECRET_WITHIN),
  SECRET_KEY("TRK055", Severity.WARNING, PolicyTexts.SECRET_KEY),
  DIFFERENT_KEYS("TRK056", Severity.WARNING, PolicyTexts.DIFFERENT_KEYS),
  BLANK_REASON("TRK057", Severity.WARNING, PolicyTexts.BLANK_REASON),
  UNKNOWN_OPTION("TRK058", Severity.WARNING, PolicyTexts.UNKNOWN_OPTION),
  OPTION_VALUE("TRK059", Severity.WARNING, PolicyTexts.OPTION_VALUE),
  NEEDLESS_SUPPRESSION("TRK060", Severity.WARNING, PolicyTexts.NEEDLESS_SUPPRESSION),
  IDLE_PATTERN("TRK061", Severity.ADVICE, PolicyTexts.IDLE_PATTERN),
  SERIALIZED_DELEGATE("TRK062", Severity.WARNING, PolicyTexts.SERIALIZED_DELEGATE),
  TAKEN_APART("TRK065", Severity.NOTE, PolicyTexts.TAKEN_APART),

  INTERNAL_ERROR(
      "TRK099",
      Severity.ERROR,
      "Tracker failed on %1$s: %2$s.",
      "This is a mistake of ours, not of yours.",
      "Please report it, with this message and the interface.");

  private final String code;
  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings.
  private final Text text;

  Problem(String code, Severity severity, String what, String why, String fix) {
    this(code, severity, new Text(what, why, fix));
  }

  Problem(String code, Severity severity, Text text) {
    this.code = code;
    this.severity = severity;
    this.text = text;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The problem in one place, with its particulars. */
  public Finding at(Location location, Object... particulars) {
    return new Finding(this, text.of(code, particulars), location);
  }
}
