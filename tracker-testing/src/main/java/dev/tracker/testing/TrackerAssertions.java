package dev.tracker.testing;

/**
 * The entry point of assertions on a {@link RecordingTracker}. Import it statically, also next to
 * AssertJ's own entry point.
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
 * <p>A failed assertion shows what was expected, what was found, and every call of the activity.
 *
 * @since 0.1.0
 */
public final class TrackerAssertions {

  private TrackerAssertions() {}

  /**
   * Begins assertions on everything that a tracker recorded.
   *
   * @param actual the tracker
   * @return assertions; each checks what is recorded when it is called
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
