package dev.tracker.testing;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RecordingTracker} knew of one activity when it was asked. A snapshot: calls that
 * come later do not change it.
 *
 * @param method the tracked method; {@code null} where the activity was started by hand
 * @param context the context it was started in
 * @param operation the verb
 * @param subject the noun; empty where there is none
 * @param keysAndValues the arguments as they were passed, keys and values in turn
 * @param calls all calls so far, the start first
 */
public record RecordedActivity(
    @Nullable TrackedMethod method,
    ActivityContext context,
    String operation,
    String subject,
    List<@Nullable Object> keysAndValues,
    List<RecordedCall> calls) {

  /**
   * A snapshot.
   *
   * @param method the tracked method; {@code null} where the activity was started by hand
   * @param context the context it was started in
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param keysAndValues the arguments as they were passed, keys and values in turn
   * @param calls all calls so far, the start first
   * @throws IllegalArgumentException if there are no calls
   */
  public RecordedActivity {
    // Not List.copyOf: a value may be null.
    keysAndValues = Collections.unmodifiableList(new ArrayList<>(keysAndValues));
    calls = List.copyOf(calls);
    if (calls.isEmpty()) {
      throw new IllegalArgumentException("There is no activity before its start");
    }
  }

  /**
   * The arguments by key, in the order in which they were passed. Of a key that was passed twice,
   * the later value counts; a last key without a value has none.
   *
   * @return an unmodifiable map, which may hold {@code null} values
   */
  public Map<String, @Nullable Object> arguments() {
    return byKey(keysAndValues);
  }

  private static Map<String, @Nullable Object> byKey(List<@Nullable Object> keysAndValues) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      values.put(String.valueOf(keysAndValues.get(i)), keysAndValues.get(i + 1));
    }
    return Collections.unmodifiableMap(values);
  }

  /**
   * Whether a failure was reported.
   *
   * @return {@code true} if so
   */
  public boolean isFailed() {
    return first(CallKind.REPORT_ERR).isPresent();
  }

  /**
   * What was reported as the failure.
   *
   * @return the error; {@code null} where none was reported
   */
  public @Nullable Throwable error() {
    return first(CallKind.REPORT_ERR).map(RecordedCall::error).orElse(null);
  }

  /**
   * Whether a change was reported, be it without id and data.
   *
   * @return {@code true} if so
   */
  public boolean isChanged() {
    return first(CallKind.REPORT_CHANGE).isPresent();
  }

  /**
   * The id of what was changed, of the first change where there are several.
   *
   * @return the id; {@code null} where none was reported
   */
  public @Nullable String changeId() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeId).orElse(null);
  }

  /**
   * What describes the change, the first one where there are several.
   *
   * @return the data, the very instance; {@code null} where none was reported
   */
  public @Nullable Object changeData() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeData).orElse(null);
  }

  /**
   * All changes that were reported: none, one, or one for each entity of a batch.
   *
   * @return an unmodifiable list, in the order of the reports
   */
  public List<RecordedChange> changes() {
    return calls.stream()
        .filter(call -> call.kind() == CallKind.REPORT_CHANGE)
        .map(call -> new RecordedChange(call.changeId(), call.changeData()))
        .toList();
  }

  /**
   * What was reported as an exception that is a normal outcome.
   *
   * @return the exception; {@code null} where none was reported
   */
  public @Nullable Throwable expectedError() {
    return first(CallKind.REPORT_EXPECTED).map(RecordedCall::error).orElse(null);
  }

  /**
   * What was recorded of the result, by key and in the order in which it was passed.
   *
   * @return an unmodifiable map, which may hold {@code null} values; empty where nothing was
   */
  public Map<String, @Nullable Object> results() {
    return first(CallKind.REPORT_RESULT).map(call -> byKey(call.results())).orElse(Map.of());
  }

  /**
   * What the reports so far amount to.
   *
   * @return the outcome; {@link Outcome#SUCCESS} of an activity that was told of nothing else
   */
  public Outcome outcome() {
    Outcome outcome = Outcome.SUCCESS;
    for (RecordedCall call : calls) {
      outcome =
          switch (call.kind()) {
            case REPORT_ERR -> outcome.and(Outcome.FAILURE);
            case REPORT_EXPECTED -> outcome.and(Outcome.EXPECTED);
            case REPORT_ROLLED_BACK -> outcome.and(Outcome.ROLLED_BACK);
            case REPORT_UNKNOWN -> outcome.and(Outcome.UNKNOWN);
            case START, DETACH, REPORT_RESULT, RETURNED, REPORT_CHANGE, END -> outcome;
          };
    }
    return outcome;
  }

  /**
   * Whether the operation is over, while it may still have to be settled what became of its
   * changes.
   *
   * @return {@code true} after {@code returned}
   */
  public boolean isReturned() {
    return first(CallKind.RETURNED).isPresent();
  }

  /**
   * Whether the starting thread has left the activity.
   *
   * @return {@code true} after {@code detach}
   */
  public boolean isDetached() {
    return first(CallKind.DETACH).isPresent();
  }

  /**
   * Whether the activity has ended, be it more often than it should.
   *
   * @return {@code true} after {@code end}
   */
  public boolean isEnded() {
    return endCount() > 0;
  }

  /**
   * How many times the activity was ended.
   *
   * @return once is what the contract demands
   */
  public int endCount() {
    return (int) calls.stream().filter(call -> call.kind() == CallKind.END).count();
  }

  /**
   * The threads that made the calls.
   *
   * @return one thread per call, in the order of {@link #calls()}
   */
  public List<Thread> threads() {
    return calls.stream().map(RecordedCall::thread).toList();
  }

  /**
   * The calls that the contract forbids. That an activity has not ended is not among them: it may
   * still be under way.
   *
   * @return what was wrong, in the order of the calls; empty if nothing was
   */
  public List<ContractViolation> violations() {
    return ContractCheck.of(this);
  }

  private Optional<RecordedCall> first(CallKind kind) {
    return calls.stream().filter(call -> call.kind() == kind).findFirst();
  }

  /**
   * The activity for a person to read.
   *
   * @return what was started, and the calls line by line
   */
  @Override
  public String toString() {
    return History.of(this);
  }
}
