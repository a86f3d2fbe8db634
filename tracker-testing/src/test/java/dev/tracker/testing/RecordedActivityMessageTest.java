package dev.tracker.testing;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedActivityMessageTest {
  private static final RuntimeException BOOM = new IllegalStateException("boom");
  private static final RecordedActivity ENDED = Played.create(Activity::end);
  private static final RecordedActivity FAILED =
      Played.create(activity -> activity.reportErr(BOOM));
  private static final RecordedActivity CHANGED =
      Played.create(
          activity -> {
            activity.reportChange("4711", List.of("x"));
            activity.end();
          });

  @Test
  void theHistoryTellsTheActivityWithItsCallsLineByLine() {
    long start = CHANGED.calls().get(0).sequence();
    String here = Thread.currentThread().getName();

    assertThat(CHANGED)
        .hasToString(
            """
            Activity create backend, started by hand, with arguments [name = "x", type = null]
              #%d START on %s
              #%d REPORT_CHANGE on %s: id "4711", data ["x"]
              #%d END on %s\
            """
                .formatted(start, here, start + 1, here, start + 2, here));
  }

  @Test
  void contextsAreTheSameOrNot() {
    ActivityContext another = ActivityContext.root().with(ContextKey.REQUEST_ID, "4711");

    assertThatThrownBy(() -> assertThat(ENDED).hasContext(another))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected the activity to be started in the very context %s, but it was %s.\n%s",
            another, ActivityContext.root(), ENDED);
  }

  @Test
  void aFailureThatWasNotExpectedIsTheCause() {
    assertThatThrownBy(() -> assertThat(FAILED).didNotFail()).hasCause(BOOM);
    assertThatThrownBy(() -> assertThat(FAILED).reportedChange()).hasCause(BOOM);
    assertThatThrownBy(() -> assertThat(ENDED).reportedChange()).hasNoCause();
  }

  @Test
  void arraysAreComparedByTheirElements() {
    RecordingTracker tracker = new RecordingTracker();
    Activity activity = tracker.start(ActivityContext.root(), "put", "", "key", new byte[] {1, 2});
    activity.reportChange(null, new int[] {3});

    assertThat(tracker.onlyActivity())
        .hasArguments("key", new byte[] {1, 2})
        .hasArgument("key", new byte[] {1, 2})
        .reportedChange(null, new int[] {3});
    assertThatThrownBy(() -> assertThat(tracker).onlyActivity().hasArgument("key", new byte[] {1}))
        .hasMessageStartingWith(
            "Expected the activity to have the argument key = [1], but that was [1, 2].");
  }

  @Test
  void aValueThatCannotBePrintedDoesNotHideTheMessage() {
    Object unprintable =
        new Object() {
          @Override
          public String toString() {
            throw new UnsupportedOperationException();
          }
        };
    RecordingTracker tracker = new RecordingTracker();
    tracker.start(ActivityContext.root(), "put", "", "key", unprintable);

    assertThatThrownBy(() -> assertThat(tracker).onlyActivity().hasNoArguments())
        .hasMessageContaining(
            "[key = a %s whose toString throws java.lang.UnsupportedOperationException]",
            unprintable.getClass().getName());
  }

  @Test
  void aDescriptionLeadsTheMessage() {
    assertThatThrownBy(() -> assertThat(ENDED).as("the second call").hasOperation("get"))
        .hasMessageStartingWith("[the second call] Expected the activity");
  }

  @Test
  void expectedArgumentsMustBePairs() {
    assertThatThrownBy(() -> assertThat(ENDED).hasArguments("name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Keys and values come in turn, but the last key has no value: [name]");
  }
}
