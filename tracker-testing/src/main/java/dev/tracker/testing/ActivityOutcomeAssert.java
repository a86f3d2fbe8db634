package dev.tracker.testing;

import dev.tracker.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the outcome of one activity.
 *
 * @param <S> the type of these assertions
 * @since 0.1.0
 */
public abstract class ActivityOutcomeAssert<S extends ActivityOutcomeAssert<S>>
    extends ActivityStartAssert<S> {

  ActivityOutcomeAssert(RecordedActivity actual, Class<S> type) {
    super(actual, type);
  }

  /**
   * Verifies that a failure was reported.
   *
   * @param expected the type of the error, or a supertype
   * @return these assertions
   */
  public S failedWith(Class<? extends Throwable> expected) {
    if (!expected.isInstance(recorded().error())) {
      throw complainOfOutcome("to have failed with a " + expected.getName());
    }
    return myself;
  }

  /**
   * Verifies that a failure was reported.
   *
   * @param expected the error, the same instance
   * @return these assertions
   */
  @SuppressWarnings("ReferenceEquality") // The delegate's very error has to reach the tracker.
  public S failedWith(Throwable expected) {
    Objects.requireNonNull(expected, "expected");
    Throwable found = recorded().error();
    if (found != expected) {
      String wanted = "to have failed with the very instance of " + History.value(expected);
      throw found == null
          ? complainOfOutcome(wanted)
          : causedByTheError(complain(wanted, "it failed with " + distinctly(found, expected)));
    }
    return myself;
  }

  /**
   * Verifies that no failure was reported.
   *
   * @return these assertions
   */
  public S didNotFail() {
    if (recorded().isFailed()) {
      throw complainOfOutcome("not to have failed");
    }
    return myself;
  }

  /**
   * Verifies that some change was reported.
   *
   * @return these assertions
   */
  public S reportedChange() {
    if (!recorded().isChanged()) {
      throw complainOfOutcome("to have reported a change");
    }
    return myself;
  }

  /**
   * Verifies that a change was reported. Arrays are equal if their elements are.
   *
   * @param id the expected id; {@code null} if none is expected
   * @param data the expected data; {@code null} if none is expected
   * @return these assertions
   */
  public S reportedChange(@Nullable String id, @Nullable Object data) {
    reportedChange();
    if (!Objects.equals(actual.changeId(), id)) {
      throw mismatch(actual.changeId(), id, "to have reported a change of id", "that was");
    }
    if (!Objects.deepEquals(actual.changeData(), data)) {
      throw mismatch(actual.changeData(), data, "to have reported a change with data", "that was");
    }
    return myself;
  }

  /**
   * Verifies that no change was reported.
   *
   * @return these assertions
   */
  public S reportedNoChange() {
    if (recorded().isChanged()) {
      throw complainOfOutcome("to have reported no change");
    }
    return myself;
  }

  /**
   * Verifies the ids of all changes, for example of a batch.
   *
   * @param ids the expected ids, in the order of the reports
   * @return these assertions
   */
  public S reportedChangesOf(@Nullable String... ids) {
    List<@Nullable String> wanted = Arrays.asList(ids);
    List<@Nullable String> found = Arrays.asList(new String[recorded().changes().size()]);
    for (int i = 0; i < found.size(); i++) {
      found.set(i, actual.changes().get(i).id());
    }
    if (!found.equals(wanted)) {
      throw mismatch(found, wanted, "to have reported changes of the ids", "those were");
    }
    return myself;
  }

  /**
   * Verifies that an expected exception was reported.
   *
   * @param type the type of the exception, or a supertype
   * @return these assertions
   */
  public S threwAsExpected(Class<? extends Throwable> type) {
    if (!type.isInstance(recorded().expectedError())) {
      throw complainOfOutcome("to have thrown a " + type.getName() + " as a normal outcome");
    }
    return myself;
  }

  /**
   * Verifies a recorded result. Arrays are equal if their elements are.
   *
   * @param key the key
   * @param value the value
   * @return these assertions
   */
  public S recordedResult(String key, @Nullable Object value) {
    if (!recorded().results().containsKey(key)) {
      throw complain(
          "to have recorded a result " + key, "it recorded " + actual.results().keySet());
    }
    Object found = actual.results().get(key);
    if (!Objects.deepEquals(found, value)) {
      throw mismatch(found, value, "to have recorded a result " + key, "that was");
    }
    return myself;
  }

  /**
   * Verifies the outcome of the reports so far.
   *
   * @param expected the outcome
   * @return these assertions
   */
  public S hasOutcome(Outcome expected) {
    if (recorded().outcome() != expected) {
      throw complainOfOutcome("to have the outcome " + expected);
    }
    return myself;
  }

  /**
   * Verifies that the transaction of the operation was rolled back, so that nothing was changed.
   *
   * @return these assertions
   */
  public S rolledBack() {
    return hasOutcome(Outcome.ROLLED_BACK);
  }

  private String outcome() {
    Throwable error = actual.error();
    String failure = error == null ? "" : "it failed with " + History.value(error);
    String change = actual.isChanged() ? "it reported a change" : settled();
    if (failure.isEmpty() && change.isEmpty()) {
      return "it reported neither a failure nor a change";
    }
    return failure + (failure.isEmpty() || change.isEmpty() ? "" : " and ") + change;
  }

  private AssertionError complainOfOutcome(String wanted) {
    return causedByTheError(complain(wanted, outcome()));
  }

  /** The stack trace of an unexpected failure says where to look. */
  private AssertionError causedByTheError(AssertionError complaint) {
    if (actual.error() != null) {
      complaint.initCause(actual.error());
    }
    return complaint;
  }

  private String settled() {
    Outcome outcome = actual.outcome();
    return outcome == Outcome.SUCCESS || outcome == Outcome.FAILURE
        ? ""
        : "its outcome is " + outcome;
  }
}
