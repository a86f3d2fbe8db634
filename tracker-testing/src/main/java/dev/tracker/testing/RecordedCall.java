package dev.tracker.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call that an activity received.
 *
 * @param kind which of the calls it was
 * @param sequence its place among the calls to all recording trackers of the process, so that calls
 *     to different activities, and to different trackers of a chain, can be put in order
 * @param thread the thread that made the call
 * @param error what {@code reportErr} or {@code reportExpected} was passed; {@code null} for any
 *     other call
 * @param changeId the id that {@code reportChange} was passed; {@code null} for any other call
 * @param changeData the data that {@code reportChange} was passed; {@code null} for any other call
 * @param results the keys and values in turn that {@code reportResult} was passed; empty for any
 *     other call
 */
public record RecordedCall(
    CallKind kind,
    long sequence,
    Thread thread,
    @Nullable Throwable error,
    @Nullable String changeId,
    @Nullable Object changeData,
    List<@Nullable Object> results) {

  /**
   * A call.
   *
   * @param kind which of the calls it was
   * @param sequence its place among the calls to all recording trackers of the process
   * @param thread the thread that made the call
   * @param error what {@code reportErr} or {@code reportExpected} was passed
   * @param changeId the id that {@code reportChange} was passed
   * @param changeData the data that {@code reportChange} was passed
   * @param results what {@code reportResult} was passed
   */
  public RecordedCall {
    // Not List.copyOf: a value may be null.
    results = Collections.unmodifiableList(new ArrayList<>(results));
  }

  /**
   * The call for a person to read.
   *
   * @return {@code #7 REPORT_CHANGE on main: id "4711", data null}
   */
  @Override
  public String toString() {
    return History.line(this);
  }
}
