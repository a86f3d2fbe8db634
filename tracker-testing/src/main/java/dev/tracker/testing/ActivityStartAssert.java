package dev.tracker.testing;

import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the start of an activity.
 *
 * @param <SELF> the type of these assertions
 * @since 0.1.0
 */
public abstract class ActivityStartAssert<SELF extends ActivityStartAssert<SELF>>
    extends AbstractAssert<SELF, RecordedActivity> {

  ActivityStartAssert(RecordedActivity actual, Class<SELF> selfType) {
    super(actual, selfType);
  }

  /**
   * Verifies the operation.
   *
   * @param expected the verb
   * @return these assertions
   */
  public SELF hasOperation(String expected) {
    String found = recorded().operation();
    if (!found.equals(expected)) {
      throw mismatch(found, expected, "to have the operation", "it was");
    }
    return myself;
  }

  /**
   * Verifies the subject.
   *
   * @param expected the noun; empty if none is expected
   * @return these assertions
   */
  public SELF hasSubject(String expected) {
    String found = recorded().subject();
    if (!found.equals(expected)) {
      throw mismatch(found, expected, "to have the subject", "it was");
    }
    return myself;
  }

  /**
   * Verifies the method that a decorator passed.
   *
   * @param expected the same instance; {@code null} for an activity that was started by hand
   * @return these assertions
   */
  public SELF hasMethod(@Nullable TrackedMethod expected) {
    TrackedMethod found = recorded().method();
    if (found != expected) {
      throw mismatch(found, expected, "to be of the very method", "it was");
    }
    return myself;
  }

  /**
   * Verifies the context that the activity was started in.
   *
   * @param expected the same instance
   * @return these assertions
   */
  public SELF hasContext(ActivityContext expected) {
    ActivityContext found = recorded().context();
    if (found != expected) {
      throw mismatch(found, expected, "to be started in the very context", "it was");
    }
    return myself;
  }

  /**
   * Verifies all arguments. Arrays are equal if their elements are.
   *
   * @param keysAndValues all keys and values in turn, in order
   * @return these assertions
   */
  public SELF hasArguments(@Nullable Object... keysAndValues) {
    List<@Nullable Object> expected = Arrays.asList(keysAndValues);
    if (keysAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Keys and values come in turn, but the last key has no value: " + expected);
    }
    List<@Nullable Object> found = recorded().keysAndValues();
    if (!Objects.deepEquals(found.toArray(), keysAndValues)) {
      throw failureWithActualExpected(
          found,
          expected,
          "%s",
          complaint(
              "to have the arguments " + History.keysAndValues(expected),
              "it had " + History.arguments(actual)));
    }
    return myself;
  }

  /**
   * Verifies one argument, whatever else was passed. Arrays are equal if their elements are.
   *
   * @param key the key
   * @param value the value; {@code null} if the key must be there with that value
   * @return these assertions
   */
  public SELF hasArgument(String key, @Nullable Object value) {
    Map<String, @Nullable Object> arguments = recorded().arguments();
    Object found = arguments.get(key);
    if (!arguments.containsKey(key)) {
      throw complain(
          "to have the argument " + key + " = " + History.value(value),
          "it had " + History.arguments(actual));
    }
    if (!Objects.deepEquals(found, value)) {
      throw mismatch(found, value, "to have the argument " + key + " =", "that was");
    }
    return myself;
  }

  /**
   * Verifies that no arguments were passed.
   *
   * @return these assertions
   */
  public SELF hasNoArguments() {
    if (!recorded().keysAndValues().isEmpty()) {
      throw complain("to have no arguments", "it had " + History.arguments(actual));
    }
    return myself;
  }

  final RecordedActivity recorded() {
    isNotNull();
    return actual;
  }

  /** Knows both values, so that an IDE can show the difference. */
  final AssertionError mismatch(
      @Nullable Object found, @Nullable Object expected, String wanted, String was) {
    return failureWithActualExpected(
        found,
        expected,
        "%s",
        complaint(wanted + " " + History.value(expected), was + " " + distinctly(found, expected)));
  }

  /** Two that read the same would make a riddle of the message. */
  static String distinctly(@Nullable Object found, @Nullable Object expected) {
    String text = History.value(found);
    return text.equals(History.value(expected)) ? "another that reads the same" : text;
  }

  final AssertionError complain(String wanted, String found) {
    return failure("%s", complaint(wanted, found));
  }

  private String complaint(String wanted, String found) {
    return "Expected the activity " + wanted + ", but " + found + ".\n" + History.of(actual);
  }
}
