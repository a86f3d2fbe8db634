package dev.tracker.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of an interface, as its manifest has it. Immutable. */
public sealed interface ManifestMethod {
  /**
   * Its identity within the interface.
   *
   * @return the name and the erased parameter types, as in {@code find(java.lang.String,int[])}
   */
  String method();

  /**
   * Where it is declared.
   *
   * @return the binary name of that interface
   */
  String declaredIn();

  /**
   * Where it stands in the source file.
   *
   * @return the line, from 1, or null where it is not known or in another file
   */
  @Nullable Integer line();

  /**
   * A method that is tracked.
   *
   * @param method its identity within the interface
   * @param declaredIn the binary name of the interface that declares it
   * @param line where it stands, or null
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param effect whether success reports a change
   * @param end when the activity ends
   * @param arguments what the activity is started with
   * @param results what is recorded of a success
   * @param batch what there is a change of for each, or null where a success is one change
   * @param changeId what is reported as the changed entity's id, or null
   * @param changeData what describes the change; a whole value is one entry without a key
   * @param changeIf the path to what says whether there was a change, or null
   * @param expected the binary names of the exceptions that are a normal outcome
   * @param rules the rules that made the names, or null where the manifest does not say
   */
  record Tracked(
      String method,
      String declaredIn,
      @Nullable Integer line,
      String operation,
      String subject,
      Effect effect,
      End end,
      List<RecordedValue> arguments,
      List<RecordedValue> results,
      @Nullable Batch batch,
      @Nullable RecordedValue changeId,
      List<RecordedValue> changeData,
      @Nullable String changeIf,
      List<String> expected,
      @Nullable Rules rules)
      implements ManifestMethod {
    /** Copies the lists. */
    public Tracked {
      arguments = List.copyOf(arguments);
      results = List.copyOf(results);
      changeData = List.copyOf(changeData);
      expected = List.copyOf(expected);
    }
  }

  /**
   * A method that is left alone.
   *
   * @param method its identity within the interface
   * @param declaredIn the binary name of the interface that declares it
   * @param line where it stands, or null
   * @param reason why
   */
  record Untracked(String method, String declaredIn, @Nullable Integer line, String reason)
      implements ManifestMethod {}

  /**
   * A method that is neither tracked nor left alone with a reason.
   *
   * @param method its identity within the interface
   * @param declaredIn the binary name of the interface that declares it
   * @param line where it stands, or null
   */
  record Unannotated(String method, String declaredIn, @Nullable Integer line)
      implements ManifestMethod {}

  /**
   * What a method changes several of at once.
   *
   * @param path where they come from, as in {@code orders}
   * @param limit of how many of them a change of their own is reported, or null
   */
  record Batch(String path, @Nullable Integer limit) {}

  /**
   * Which rule made each name of a tracked method: {@code given} where the annotation says it.
   *
   * @param operation of the operation
   * @param subject of the subject
   * @param effect of the effect
   * @param changeId of the path to the changed entity's id, or null where there is none
   */
  record Rules(String operation, String subject, String effect, @Nullable String changeId) {

    /** All of them, in that order, for people. */
    String text() {
      String names = String.join(", ", operation, subject, effect);
      return "named by: " + (changeId == null ? names : names + ", " + changeId);
    }
  }

  /** Whether success reports a change. */
  enum Effect {
    /** It does not. */
    READ,
    /** It does. */
    CHANGE
  }

  /** When the activity of a call ends. */
  enum End {
    /** When the method returns. */
    RETURN,
    /** When the work behind the returned value is done. */
    COMPLETION
  }
}
