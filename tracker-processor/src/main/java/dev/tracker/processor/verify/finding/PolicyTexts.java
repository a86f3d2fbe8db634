package dev.tracker.processor.verify.finding;

/**
 * What is said of secrets, of effects, and of what a team asks of its builds: the latter part of
 * the catalogue.
 */
final class PolicyTexts {
  static final Text UNKNOWN_FILTER =
      new Text(
          "\"%1$s\" cannot be recorded: there is no filter \"%2$s\".",
          "A filter keeps a secret out of what is recorded: masked puts [REDACTED] in its place,"
              + " hashed a salted hash of its text.",
          "%3$s");

  static final Text FILTERED_CONDITION =
      new Text(
          "changeIf \"%1$s\" has a filter.",
          "It only decides whether a success is a change, and is not recorded: there is nothing to"
              + " protect.",
          "Write changeIf = \"%2$s\".");

  static final Text SENSITIVE_VALUE =
      new Text(
          "\"%1$s\" must not be recorded as it is: %2$s is marked as sensitive.",
          "What is recorded ends up in logs, traces and audit trails, where many can read it.",
          "Say %3$s = \"%4$s | masked\" to record a mark in its place, \"%4$s | hashed\" to be able"
              + " to tell values apart, or %5$s.");

  static final Text UNDECIDED_METHOD =
      new Text(
          "%1$s of %2$s %3$s.",
          "-Atracker.require asks that each method of %2$s is tracked, or left alone for a reason.",
          "%4$s");

  static final Text UNDECIDED_INTERFACE =
      new Text(
          "Nothing in %1$s is tracked.",
          "-Atracker.require asks that each of its methods is tracked, or left alone for a reason.",
          "Annotate %1$s with @TrackActivity, and the methods that shall not be tracked with"
              + " @Untracked(\"reason\").");

  static final Text SEVERAL_EFFECTS =
      new Text(
          "%1$s has several effects.",
          "A success either reports a change or does not; the element is an array only so that it"
              + " can be left out.",
          "Keep one: CHANGE reports every success, or those that changeIf tells.");

  static final Text RIVAL_DECLARATIONS =
      new Text(
          "The annotations of %1$s say different things.",
          "Neither of the interfaces extends the other, so nothing says which of them counts.",
          "Redeclare the method in the interface that extends both, and annotate it there.");

  static final Text NOT_WRITTEN =
      new Text(
          "The files of %1$s cannot be written: %2$s.",
          "A decorator is a source file, and its manifest a file beside the classes.",
          "See that there is room where the compiler writes to, that it may write there, and that"
              + " the name is not too long for a file.");

  static final Text NO_BATCH =
      new Text(
          "changeEach \"%1$s\" cannot be told one by one: %2$s.",
          "Each element of a collection or an array is reported as a change of its own; to read"
              + " them must not load them, or take them from anybody else.",
          "%3$s");

  static final Text CHANGE_LIMIT = new Text("changeLimit = %1$s %2$s.", "%3$s", "%4$s");

  static final Text API_OF_ANOTHER_VERSION =
      new Text(
          "The tracker-api on the class path is %1$s than this tracker-processor takes.",
          "The processor %2$s: what it generates would not link.",
          "Use both in the same version. The tracker-bom gives it to all modules.");

  static final Text SECRET_WITHIN =
      new Text(
          "\"%1$s\" is the text of what has a secret in it, and %3$s records it: %2$s is one.",
          "What a toString tells, nobody can see from outside.", "%4$s");

  static final Text TAKEN_APART =
      new Text(
          "%1$s has secrets in it, so that it is recorded member by member: %2$s %3$s masked.",
          "Recorded whole, its toString, or a tracker that looks into it, could write them out.",
          "Nothing need be done. To record less of it, %4$s; to be told no more,"
              + " @SuppressWarnings(\"TRK065\"). What should not be masked has to be named.");

  static final Text SECRET_KEY =
      new Text(
          "\"%1$s\" looks like a secret, and %2$s records it as it is.",
          "What is recorded ends up in logs, traces and audit trails, where many can read it.",
          "Say %3$s = \"%4$s | masked\" or \"%4$s | hashed\"; if it is no secret, say"
              + " @SuppressWarnings(\"TRK055\").");

  static final Text DIFFERENT_KEYS =
      new Text(
          "%1$s is the same operation as %2$s, \"%3$s\", but has other keys: %4$s instead of %5$s.",
          "Who counts or searches activities by their operation finds only part of them by a key,"
              + " and some metrics systems want the same keys each time.",
          "Give both the same keys, or one of them another operation or subject.");

  static final Text BLANK_REASON =
      new Text(
          "@Untracked gives no reason why %1$s is left alone.",
          "Whoever reads the interface next cannot tell a decision from an oversight.",
          "Write one: @Untracked(\"hot path, called per packet\").");

  static final Text UNKNOWN_OPTION =
      new Text(
          "There is no option -A%1$s.", "Whatever it was meant to ask for is not done.", "%2$s");

  static final Text OPTION_VALUE =
      new Text("-A%1$s=%2$s: %3$s.", "Whatever it was meant to ask for is not done.", "%4$s");

  static final Text IDLE_PATTERN =
      new Text(
          "-A%1$s=%2$s: no interface that is compiled here has such a name.",
          "A pattern with a slip in it asks for nothing, and nobody would notice.",
          "Correct it, or remove it from the options of this module. It has to match the whole"
              + " qualified name; a nested interface is called com.acme.Outer.Inner.");

  static final Text SERIALIZED_DELEGATE =
      new Text(
          "%1$s is Serializable, and of its decorator only the delegate is written.",
          "Trackers cannot be written: what is read back is the delegate, which nobody tracks.",
          "Decorate it again where it is read, and say @SuppressWarnings(\"TRK062\"); or do not"
              + " extend Serializable.");

  static final Text NEEDLESS_SUPPRESSION =
      new Text(
          "Nothing here is warned of as %1$s, so there is nothing to suppress.",
          "Left behind, it would hide the next such warning.",
          "Remove \"%1$s\" from @SuppressWarnings.");

  private PolicyTexts() {}
}
