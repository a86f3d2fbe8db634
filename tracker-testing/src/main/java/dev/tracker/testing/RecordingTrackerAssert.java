package dev.tracker.testing;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on everything that a {@link RecordingTracker} recorded. Each assertion first waits for
 * activities {@linkplain RecordingTracker#awaitQuiet in progress elsewhere}. When the time is up,
 * it checks what is there, and the message shows the calls of open activities.
 *
 * @since 0.1.0
 */
public final class RecordingTrackerAssert
    extends AbstractAssert<RecordingTrackerAssert, RecordingTracker> {

  RecordingTrackerAssert(RecordingTracker actual) {
    super(actual, RecordingTrackerAssert.class);
  }

  /**
   * Verifies the number of activities.
   *
   * @param count the expected number
   * @return these assertions
   */
  public RecordingTrackerAssert recordedActivities(int count) {
    List<RecordedActivity> recorded = recorded();
    if (recorded.size() != count) {
      throw failureWithActualExpected(
          recorded.size(),
          count,
          "%s",
          "Expected that "
              + started(count)
              + ", but "
              + started(recorded.size())
              + ".\n"
              + History.of(recorded));
    }
    return this;
  }

  /**
   * Verifies that no activity was started.
   *
   * @return these assertions
   */
  public RecordingTrackerAssert recordedNothing() {
    return recordedActivities(0);
  }

  /**
   * Verifies that exactly one activity was started, and selects it.
   *
   * @return assertions on that activity
   */
  public RecordedActivityAssert onlyActivity() {
    recordedActivities(1);
    return activity(0);
  }

  /**
   * Verifies that at least one activity was started, and selects the last one.
   *
   * @return assertions on that activity
   */
  public RecordedActivityAssert lastActivity() {
    return activity(Math.max(0, recorded().size() - 1));
  }

  /**
   * Verifies that there is an activity with this index, and selects it.
   *
   * @param index the index in the order of the starts, from 0
   * @return assertions on that activity
   */
  public RecordedActivityAssert activity(int index) {
    List<RecordedActivity> recorded = recorded();
    if (index < 0 || index >= recorded.size()) {
      throw failure(
          "%s",
          "Expected an activity at index "
              + index
              + ", but "
              + started(recorded.size())
              + ".\n"
              + History.of(recorded));
    }
    return new RecordedActivityAssert(recorded.get(index));
  }

  /**
   * Verifies that each activity has ended exactly once.
   *
   * @return these assertions
   */
  public RecordingTrackerAssert allEnded() {
    List<RecordedActivity> faulty =
        recorded().stream().filter(activity -> activity.endCount() != 1).toList();
    if (!faulty.isEmpty()) {
      throw failure(
          "%s",
          "Expected each activity to have ended exactly once, but "
              + faulty.size()
              + (faulty.size() == 1 ? " has not.\n" : " have not.\n")
              + History.of(faulty));
    }
    return this;
  }

  /**
   * Verifies that each activity kept the contract of a tracker, and has ended.
   *
   * @return these assertions
   * @see RecordedActivityAssert#keptTheContract()
   */
  public RecordingTrackerAssert keptTheContract() {
    List<RecordedActivity> faulty = new ArrayList<>();
    List<String> breaches = new ArrayList<>();
    for (RecordedActivity activity : recorded()) {
      List<String> ofThis = ContractCheck.breaches(activity);
      breaches.addAll(ofThis);
      if (!ofThis.isEmpty()) {
        faulty.add(activity);
      }
    }
    if (!faulty.isEmpty()) {
      throw failure(
          "%s",
          "Expected each activity to have kept the contract, but "
              + String.join("; ", breaches)
              + ".\n"
              + History.of(faulty));
    }
    return this;
  }

  /** After a wait, as what ends on another thread may be told a moment later than the test. */
  private List<RecordedActivity> recorded() {
    isNotNull();
    actual.awaitQuiet();
    return actual.activities();
  }

  private static String started(int count) {
    return switch (count) {
      case 0 -> "no activity was started";
      case 1 -> "1 activity was started";
      default -> count + " activities were started";
    };
  }
}
