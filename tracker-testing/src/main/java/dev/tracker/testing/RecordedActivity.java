package dev.tracker.testing;

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
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i + 1 < keysAndValues.size(); i += 2) {
      arguments.put(String.valueOf(keysAndValues.get(i)), keysAndValues.get(i + 1));
    }
    return Collections.unmodifiableMap(arguments);
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
   * The id of what was changed.
   *
   * @return the id; {@code null} where none was reported
   */
  public @Nullable String changeId() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeId).orElse(null);
  }

  /**
   * What describes the change.
   *
   * @return the data, the very instance; {@code null} where none was reported
   */
  public @Nullable Object changeData() {
    return first(CallKind.REPORT_CHANGE).map(RecordedCall::changeData).orElse(null);
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
