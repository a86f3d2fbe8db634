package dev.tracker.processor.verify.finding;

/**
 * What is said of secrets, of effects, and of what a team asks of its builds: the latter part of
 * the catalogue.
 */
final class PolicyTexts {
  static final Text UNKNOWN_FILTER =
      new Text(
          "\"%1$s\" cannot be recorded: there is no filter \"%2$s\".",
          "A filter hides a secret: masked records [REDACTED], hashed records a salted hash of its"
              + " text.",
          "%3$s");

  static final Text FILTERED_CONDITION =
      new Text(
          "changeIf \"%1$s\" has a filter.",
          "changeIf only decides whether something changed. Its value is not recorded, so there is"
              + " nothing to hide.",
          "Write changeIf = \"%2$s\".");

  static final Text SENSITIVE_VALUE =
      new Text(
          "\"%1$s\" must not be recorded in the clear: %2$s is marked as sensitive.",
          "Recorded values end up in logs, traces and audit trails, where many can read them.",
          "Write %3$s = \"%4$s | masked\" to record [REDACTED], \"%4$s | hashed\" to record a"
              + " hash, or %5$s.");

  static final Text UNDECIDED_METHOD =
      new Text(
          "%2$s.%1$s %3$s.",
          "-Atracker.require requires every method of %2$s to be tracked, or to be @Untracked with"
              + " a reason.",
          "%4$s");

  static final Text UNDECIDED_INTERFACE =
      new Text(
          "Nothing in %1$s is tracked.",
          "-Atracker.require requires every method of it to be tracked, or to be @Untracked with a"
              + " reason.",
          "Annotate %1$s with @TrackActivity, and the methods to leave out with"
              + " @Untracked(\"reason\").");

  static final Text SEVERAL_EFFECTS =
      new Text(
          "%1$s has several effects.",
          "A success either reports a change or does not. The element is an array only so that it"
              + " can be omitted.",
          "Keep one. With CHANGE, changeIf can decide which successes are reported as changes.");

  static final Text RIVAL_DECLARATIONS =
      new Text(
          "The annotations of %1$s contradict each other.",
          "They are on interfaces that do not extend each other, so neither takes precedence.",
          "Redeclare the method in the interface that extends both, and annotate it there.");

  static final Text NOT_WRITTEN =
      new Text(
          "Tracker cannot write the files of %1$s: %2$s.",
          "A decorator is a source file, and its manifest is a file next to the classes.",
          "Check that the output folder is writable and has free space, and that the name is not"
              + " too long for a file.");

  static final Text NO_BATCH =
      new Text(
          "changeEach \"%1$s\" cannot be reported element by element: %2$s.",
          "Each element of a collection or an array is reported as a change. Reading the elements"
              + " must not load them or use them up.",
          "%3$s");

  static final Text CHANGE_LIMIT = new Text("changeLimit = %1$s %2$s.", "%3$s", "%4$s");

  static final Text API_OF_ANOTHER_VERSION =
      new Text(
          "The tracker-api on the class path is %1$s than this tracker-processor supports.",
          "The processor %2$s: the generated code would not link.",
          "Use the same version of both. Import tracker-bom to set it for all modules.");

  static final Text SECRET_WITHIN =
      new Text(
          "\"%1$s\" is the text of a value that contains a secret, %2$s, and %3$s records it.",
          "The toString may print the secret.", "%4$s");

  static final Text TAKEN_APART =
      new Text(
          "%1$s contains secrets, so it is recorded member by member: %2$s %3$s masked.",
          "Its toString, or a tracker that looks into it, could reveal them.",
          "Nothing has to be done. To record less, %4$s. To hide this note, add"
              + " @SuppressWarnings(\"TRK065\"). To record a masked member, name it in a path.");

  static final Text SECRET_KEY =
      new Text(
          "\"%1$s\" looks like a secret, and %2$s records it in the clear.",
          "Recorded values end up in logs, traces and audit trails, where many can read them.",
          "Write %3$s = \"%4$s | masked\" or \"%4$s | hashed\". If it is not a secret, add"
              + " @SuppressWarnings(\"TRK055\").");

  static final Text DIFFERENT_KEYS =
      new Text(
          "%1$s is the same operation as %2$s, \"%3$s\", but has other keys: %4$s instead of %5$s.",
          "A search by operation and key finds only some of the activities, and some metrics"
              + " systems require the same keys each time.",
          "Give both the same keys, or give one of them another operation or subject.");

  static final Text BLANK_REASON =
      new Text(
          "@Untracked on %1$s gives no reason.",
          "The next reader cannot tell a decision from an oversight.",
          "Add a reason: @Untracked(\"hot path, called per packet\").");

  static final Text UNKNOWN_OPTION =
      new Text("The option -A%1$s does not exist.", "It is ignored.", "%2$s");

  static final Text OPTION_VALUE = new Text("-A%1$s=%2$s: %3$s.", "The value is ignored.", "%4$s");

  static final Text IDLE_PATTERN =
      new Text(
          "-A%1$s=%2$s matches no interface in this compilation.",
          "A misspelt pattern would go unnoticed.",
          "Correct it, or remove it from the options of this module. A pattern must match the"
              + " whole qualified name; a nested interface is called com.acme.Outer.Inner.");

  static final Text SERIALIZED_DELEGATE =
      new Text(
          "%1$s is Serializable, but serialization writes only the delegate of its decorator.",
          "A tracker cannot be serialized. You read back the delegate, which is not tracked.",
          "Decorate it again after reading and add @SuppressWarnings(\"TRK062\"), or do not extend"
              + " Serializable.");

  static final Text NEEDLESS_SUPPRESSION =
      new Text(
          "There is no warning %1$s here to suppress.",
          "The suppression would hide the next such warning.",
          "Remove \"%1$s\" from @SuppressWarnings.");

  private PolicyTexts() {}
}
