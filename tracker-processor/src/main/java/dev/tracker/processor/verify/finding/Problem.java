package dev.tracker.processor.verify.finding;

import dev.tracker.processor.model.place.Location;

/**
 * The catalogue of what can be wrong. Each problem has a code that never changes. Its message says
 * what is wrong, why that matters, and how to fix it; {@code %1$s} and the like are placeholders.
 */
public enum Problem {
  NOT_AN_INTERFACE(
      "TRK001",
      Severity.ERROR,
      "@%1$s is on %2$s, which is not an interface.",
      "A decorator can only replace its delegate behind an interface.",
      "Move the annotation to the interface that callers use, or extract one."),
  NOT_DECORABLE(
      "TRK002",
      Severity.ERROR,
      "Tracker cannot generate a decorator for this interface: %1$s.",
      "A decorator is an ordinary class in the interface's package, and implements every method.",
      "%2$s"),
  NAME_TAKEN("TRK003", Severity.ERROR, "Tracker cannot write the decorator: %1$s.", "%2$s", "%3$s"),
  INACCESSIBLE_TYPE(
      "TRK004",
      Severity.ERROR,
      "A method signature uses %1$s, which is not visible in the interface's package.",
      "The decorator overrides every method, so it must name all types in the signatures.",
      "Make the type public, or do not inherit the method that uses it."),
  MISSING_TYPE(
      "TRK005",
      Severity.ERROR,
      "The type %1$s cannot be found.",
      "The decorator overrides every method, so the compiler needs all types in the"
          + " signatures, and sometimes their supertypes.",
      "Add the library that contains it to the class path."),
  STATIC_OR_PRIVATE_METHOD(
      "TRK006",
      Severity.ERROR,
      "%1$s is %2$s, so it cannot be tracked.",
      "A decorator can only override instance methods that callers can call.",
      "Remove the annotation, or make it an ordinary interface method."),
  TRACKED_AND_UNTRACKED(
      "TRK007",
      Severity.ERROR,
      "%1$s has both @TrackActivity and @Untracked.",
      "They contradict each other.",
      "Remove one of the two annotations."),
  METHOD_ELEMENT_ON_INTERFACE(
      "TRK008",
      Severity.ERROR,
      "%1$s at interface level has no effect.",
      "It refers to the parameters or the result of one method.",
      "Move it to the @TrackActivity of the methods that it applies to."),
  ARGUMENT_WITHOUT_EFFECT(
      "TRK009",
      Severity.ERROR,
      "@TrackArg on a parameter of %1$s has no effect: %2$s.",
      "If it were ignored silently, nobody would notice that the parameter is not recorded.",
      "%3$s"),

  MALFORMED_PATH(
      "TRK010",
      Severity.ERROR,
      "\"%1$s\" is not a path.",
      "A path is a parameter's name or result, followed by names: backend.owner.email.",
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
      "A name in a path is a record component, name(), getName(), isName() or a public field.",
      "%4$s"),
  UNUSABLE_ACCESSOR(
      "TRK013",
      Severity.ERROR,
      "\"%1$s\" cannot be recorded: %3$s of %2$s %4$s.",
      "A path only reads values, and the generated code must compile.",
      "%5$s"),
  NO_RESULT("TRK014", Severity.ERROR, "\"%1$s\" does not resolve: %2$s.", "%3$s", "%4$s"),
  NAMELESS_PARAMETERS("TRK015", Severity.ERROR, "\"%1$s\" does not resolve: %2$s.", "%3$s", "%4$s"),
  CONDITION_DECIDES_NOTHING(
      "TRK016",
      Severity.ERROR,
      "changeIf \"%1$s\" cannot decide whether something changed: it is a %2$s.",
      "A success is a change if a boolean is true, a count is above 0, an Optional is present,"
          + " or a collection, map or array is not empty.",
      "%3$s"),
  DUPLICATE_KEY(
      "TRK017",
      Severity.ERROR,
      "The key \"%1$s\" is used twice.",
      "A tracker could not tell the two values apart.",
      "Give one of them another key: %3$s = %2$s."),
  MALFORMED_KEY(
      "TRK018",
      Severity.ERROR,
      "\"%1$s\" is not a valid key.",
      "Keys are used in logs and metrics. They begin with a letter and contain only letters,"
          + " digits, _ . and -.",
      "Rename the key."),
  MALFORMED_LABEL(
      "TRK019",
      Severity.ERROR,
      "\"%1$s\" is not a valid %2$s.",
      "It is used in names of metrics and spans. It begins with a letter and contains only"
          + " letters, digits, _ . and -.",
      "%3$s, or remove it to derive it from the method's name."),
  READ_WITH_CHANGE(
      "TRK020",
      Severity.ERROR,
      "%1$s is declared as a read, but also says what it changes.",
      "A read reports no change.",
      "Remove effect = READ, or remove the elements that describe the change."),
  IMPOSSIBLE_EXPECTATION(
      "TRK021",
      Severity.ERROR,
      "%1$s cannot throw %2$s.",
      "An expected exception that is never thrown is probably a mistake.",
      "Remove it from expected, or add it to the throws clause."),
  REPEATED_EXPECTATION(
      "TRK022",
      Severity.ERROR,
      "%1$s is already expected, itself or through a supertype.",
      "The decorator can catch each expected type only once.",
      "Remove it from expected."),
  SEVERAL_CONTEXTS(
      "TRK023",
      Severity.ERROR,
      "%1$s has several ActivityContext parameters.",
      "An activity has one context.",
      "Keep only one of them."),
  OBJECT_METHOD(
      "TRK024",
      Severity.ERROR,
      "%1$s restates a method of Object, which is never tracked.",
      "Collections, loggers and debuggers call these methods, and such calls are not operations.",
      "Remove @TrackActivity from it."),
  NO_ADAPTER(
      "TRK025",
      Severity.ERROR,
      "-Atracker.adapters names %1$s, which is not an adapter.",
      "An adapter is a class on the class path with a static method follow(returned,"
          + " completion) or defer(returned, activity).",
      "Correct the name, or add such a method."),
  SUSPENDING_FUNCTION(
      "TRK026",
      Severity.ERROR,
      "%1$s is a suspending function of Kotlin, which cannot be tracked.",
      "It returns to its caller each time it suspends, long before its work is done.",
      "Exclude it with @Untracked(\"reason\"), or track a function that returns a"
          + " CompletionStage, a Mono or a Flux."),
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
      "%1$s changes something, but reports no id.",
      "A reader of the audit trail cannot tell which entity was changed.",
      "Set changeId = \"...\", or changeId = \"none\" if there is no entity. If nothing is changed,"
          + " set effect = READ."),
  UNFOLLOWED_RETURN(
      "TRK051",
      Severity.WARNING,
      "%1$s returns %2$s, which Tracker cannot follow: the activity ends on return.",
      "What happens afterwards, including failures, is not reported.",
      "Return the finished value or a CompletionStage. If only the return matters, add"
          + " @SuppressWarnings(\"TRK051\")."),
  NOTHING_TRACKED(
      "TRK052",
      Severity.WARNING,
      "%1$s is annotated, but has no method to track.",
      "Its decorator only forwards calls.",
      "Remove the annotation, or one of the @Untracked."),
  MISSING_ADAPTER(
      "TRK053",
      Severity.WARNING,
      "%1$s returns %2$s, but no adapter on the class path can follow it: the activity ends on"
          + " return.",
      "What happens afterwards, including failures, is not reported.",
      "Add %3$s to the dependencies, next to tracker-api."),
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
      "This is a bug in Tracker, not in your code.",
      "Please report it, with this message and the source of the interface.");

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
