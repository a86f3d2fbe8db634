package dev.tracker.processor.model.path;

import dev.tracker.processor.model.signature.Deprecation;
import java.util.List;

/**
 * A path that resolves: a root and the steps that lead from it to a value.
 *
 * @param text the path as it was written
 * @param root where it begins
 * @param steps the way from there, empty for the root itself
 * @param secrecy what must not be recorded of the value
 */
public record ValuePath(String text, Root root, List<Step> steps, Secrecy secrecy)
    implements PathReading {

  public ValuePath {
    steps = List.copyOf(steps);
  }

  /** The kind of value the path leads to. */
  public Kind kind() {
    return steps.isEmpty() ? root.kind() : steps.get(steps.size() - 1).kind();
  }

  /**
   * Where a path begins.
   *
   * @param parameter the parameter's index, or {@link #RESULT}
   * @param kind the kind of value that is there
   */
  public record Root(int parameter, Kind kind) {
    /** Stands in the place of a parameter's index for what the method returned. */
    public static final int RESULT = -1;

    public boolean isResult() {
      return parameter == RESULT;
    }
  }

  /**
   * One step.
   *
   * @param access what follows the dot in Java: {@code name()}, {@code length}, {@code
   *     orElse(null)}
   * @param name what to call the value it leads to
   * @param kind the kind of that value
   * @param deprecation whether whoever takes the step is warned
   */
  public record Step(String access, String name, Kind kind, Deprecation deprecation) {}

  /** The kinds of values that Java code treats differently. */
  public enum Kind {
    PRIMITIVE_BOOLEAN,
    PRIMITIVE,
    BOOLEAN,
    STRING,
    OBJECT;

    public boolean isPrimitive() {
      return this == PRIMITIVE || this == PRIMITIVE_BOOLEAN;
    }

    public boolean isBoolean() {
      return this == BOOLEAN || this == PRIMITIVE_BOOLEAN;
    }
  }
}
