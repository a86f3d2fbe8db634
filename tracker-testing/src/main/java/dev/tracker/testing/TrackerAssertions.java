package dev.tracker.testing;

/**
 * The entry to assertions on what a {@link RecordingTracker} recorded, meant to be imported
 * statically; next to AssertJ's own entry, too.
 *
 * <pre>{@code
 * assertThat(tracker)
 *     .keptTheContract()
 *     .onlyActivity()
 *     .hasOperation("create")
 *     .hasSubject("backend")
 *     .hasArguments("name", "x", "type", "y")
 *     .failedWith(DuplicateBackend.class);
 * }</pre>
 *
 * <p>What fails says what was expected, what was found, and every call that the activity received.
 */
public final class TrackerAssertions {

  private TrackerAssertions() {}

  /**
   * Begins assertions on all that a tracker recorded.
   *
   * @param actual the tracker
   * @return assertions, each of which looks at what was recorded by then
   */
  public static RecordingTrackerAssert assertThat(RecordingTracker actual) {
    return new RecordingTrackerAssert(actual);
  }

  /**
   * Begins assertions on one activity.
   *
   * @param actual the activity, a snapshot
   * @return assertions on it
   */
  public static RecordedActivityAssert assertThat(RecordedActivity actual) {
    return new RecordedActivityAssert(actual);
  }
}
