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
   * @param changeId what is reported as the changed entity's id, or null
   * @param changeData what describes the change; a whole value is one entry without a key
   * @param changeIf the path to the boolean that says whether there was a change, or null
   * @param expected the binary names of the exceptions that are a normal outcome
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
      @Nullable RecordedValue changeId,
      List<RecordedValue> changeData,
      @Nullable String changeIf,
      List<String> expected)
      implements ManifestMethod {
    /** Copies the lists. */
    public Tracked {
      arguments = List.copyOf(arguments);
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
