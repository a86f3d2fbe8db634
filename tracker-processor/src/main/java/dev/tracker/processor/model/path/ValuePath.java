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
   * Whether the value can say if something was changed: it is a boolean, a count, something that
   * may be empty, or what an {@code Optional} holds, if it holds anything.
   */
  public boolean decides() {
    return kind().decides() || isContent();
  }

  /** Whether the value is what an {@code Optional} holds. */
  public boolean isContent() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).access().equals(Step.CONTENT);
  }

  /**
   * Where a path begins.
   *
   * @param parameter the parameter's index, {@link #RESULT} or {@link #EACH}
   * @param kind the kind of value that is there
   */
  public record Root(int parameter, Kind kind) {
    /** Stands in the place of a parameter's index for what the method returned. */
    public static final int RESULT = -1;

    /** Stands in the place of a parameter's index for an element of what was changed. */
    public static final int EACH = -2;

    public boolean isResult() {
      return parameter == RESULT;
    }

    public boolean isEach() {
      return parameter == EACH;
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
  public record Step(String access, String name, Kind kind, Deprecation deprecation) {
    /** How an {@code Optional} is seen through. */
    public static final String CONTENT = "orElse(null)";
  }

  /** The kinds of values that Java code treats differently. */
  public enum Kind {
    PRIMITIVE_BOOLEAN,
    /** A whole number, such as an {@code int}. */
    PRIMITIVE_COUNT,
    /** Any other. */
    PRIMITIVE,
    BOOLEAN,
    /** A whole number that may be {@code null}, such as an {@code Integer}. */
    COUNT,
    STRING,
    /** What says whether it is empty: a collection or a map. */
    COLLECTION,
    ARRAY,
    /** An {@code OptionalInt} and its like, which are not seen through. */
    OPTIONAL_NUMBER,
    /** Any other. */
    OBJECT;

    public boolean isPrimitive() {
      return this == PRIMITIVE || this == PRIMITIVE_BOOLEAN || this == PRIMITIVE_COUNT;
    }

    public boolean isBoolean() {
      return this == BOOLEAN || this == PRIMITIVE_BOOLEAN;
    }

    /** Whether such a value can say if something was changed. */
    public boolean decides() {
      return this != PRIMITIVE && this != STRING && this != OBJECT;
    }
  }
}
