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
 * A snapshot of one activity of a {@link RecordingTracker}. Later calls do not change it.
 *
 * @param method the tracked method; {@code null} if the activity was started by hand
 * @param context the context at the start
 * @param operation the verb
 * @param subject the noun; empty if there is none
 * @param keysAndValues the arguments, keys and values in turn
 * @param calls all calls so far, the start first
 * @since 0.1.0
 */
public record RecordedActivity(
    @Nullable TrackedMethod method,
    ActivityContext context,
    String operation,
    String subject,
    List<@Nullable Object> keysAndValues,
    List<RecordedCall> calls) {

  /**
   * Creates a snapshot.
   *
   * @param method the tracked method; {@code null} if the activity was started by hand
   * @param context the context at the start
   * @param operation the verb
   * @param subject the noun; empty if there is none
   * @param keysAndValues the arguments, keys and values in turn
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
   * The arguments by key, in their order. If a key was passed twice, the later value counts. A last
   * key without a value has no entry.
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
   * The reported failure.
   *
   * @return the error; {@code null} if none was reported
   */
  public @Nullable Throwable error() {
    return first(CallKind.REPORT_ERR).map(RecordedCall::error).orElse(null);
  }

  /**
   * Whether a change was reported, with or without id and data.
   *
   * @return {@code true} if so
   */
  public boolean isChanged() {
    return first(CallKind.REPORT_CHANGE).isPresent();
  }

  /**
   * The id of the change; of the first one if there are several.
   *
   * @return the id; {@code null} if none was reported
   */
  public @Nullable String changeId() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeId).orElse(null);
  }

  /**
   * The data of the change; of the first one if there are several.
   *
   * @return the data, the same instance; {@code null} if none was reported
   */
  public @Nullable Object changeData() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeData).orElse(null);
  }

  /**
   * All reported changes: none, one, or one for each entity of a batch.
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
   * The reported expected exception.
   *
   * @return the exception; {@code null} if none was reported
   */
  public @Nullable Throwable expectedError() {
    return first(CallKind.REPORT_EXPECTED).map(RecordedCall::error).orElse(null);
  }

  /**
   * The recorded results by key, in their order.
   *
   * @return an unmodifiable map, which may hold {@code null} values; empty if there are none
   */
  public Map<String, @Nullable Object> results() {
    return first(CallKind.REPORT_RESULT).map(call -> byKey(call.results())).orElse(Map.of());
  }

  /**
   * The outcome of the reports so far.
   *
   * @return the outcome; {@link Outcome#SUCCESS} if no other outcome was reported
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
   * Whether the operation has returned. Its changes may still have to be settled.
   *
   * @return {@code true} after {@code returned}
   */
  public boolean isReturned() {
    return first(CallKind.RETURNED).isPresent();
  }

  /**
   * Whether the activity was detached from the starting thread.
   *
   * @return {@code true} after {@code detach}
   */
  public boolean isDetached() {
    return first(CallKind.DETACH).isPresent();
  }

  /**
   * Whether the activity has ended, once or more often.
   *
   * @return {@code true} after {@code end}
   */
  public boolean isEnded() {
    return endCount() > 0;
  }

  /**
   * How many times the activity was ended.
   *
   * @return the number, which must be 1 at the end
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
   * The calls that break the contract. A missing end is not one of them, since the activity may
   * still be in progress.
   *
   * @return the violations, in the order of the calls; empty if there are none
   */
  public List<ContractViolation> violations() {
    return ContractCheck.of(this);
  }

  private Optional<RecordedCall> first(CallKind kind) {
    return calls.stream().filter(call -> call.kind() == kind).findFirst();
  }

  /**
   * The activity as readable text.
   *
   * @return its start, and its calls, one per line
   */
  @Override
  public String toString() {
    return History.of(this);
  }
}
