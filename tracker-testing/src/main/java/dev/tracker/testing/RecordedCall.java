package dev.tracker.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call that an activity received.
 *
 * @param kind the kind of call
 * @param sequence its place among the calls to all recording trackers of the process, so that calls
 *     to different activities, and to different trackers of a chain, can be put in order
 * @param thread the thread that made the call
 * @param error the argument of {@code reportErr} or {@code reportExpected}; {@code null} for any
 *     other call
 * @param changeId the id of {@code reportChange}; {@code null} for any other call
 * @param changeData the data of {@code reportChange}; {@code null} for any other call
 * @param results the keys and values in turn of {@code reportResult}; empty for any other call
 * @since 0.1.0
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
   * Creates a call.
   *
   * @param kind the kind of call
   * @param sequence its place among the calls to all recording trackers of the process
   * @param thread the thread that made the call
   * @param error the argument of {@code reportErr} or {@code reportExpected}
   * @param changeId the id of {@code reportChange}
   * @param changeData the data of {@code reportChange}
   * @param results the arguments of {@code reportResult}
   */
  public RecordedCall {
    // Not List.copyOf: a value may be null.
    results = Collections.unmodifiableList(new ArrayList<>(results));
  }

  /**
   * The call as readable text.
   *
   * @return {@code #7 REPORT_CHANGE on main: id "4711", data null}
   */
  @Override
  public String toString() {
    return History.line(this);
  }
}
