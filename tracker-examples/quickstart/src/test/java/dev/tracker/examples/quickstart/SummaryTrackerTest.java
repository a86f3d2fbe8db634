package dev.tracker.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SummaryTrackerTest {

  @Test
  void tableIsSortedByOperationAndSubject() {
    SummaryTracker tracker = new SummaryTracker();
    for (String subject : new String[] {"user", "group", "user"}) {
      try (Activity activity = tracker.start(ActivityContext.root(), "create", subject)) {
        activity.reportChange("7", null);
      }
    }
    try (Activity activity = tracker.start(ActivityContext.root(), "count", "user")) {
      activity.reportErr(new IllegalStateException());
    }

    assertThat(tracker.table().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEmpty(),
            line -> assertThat(line).startsWith("operation subject  count  failures  changes "),
            line -> assertThat(line).startsWith("count     user         1         1        0 "),
            line -> assertThat(line).startsWith("create    group        1         0        1 "),
            line -> assertThat(line).startsWith("create    user         2         0        2 "));
  }

  @Test
  void noTableWithoutActivities() {
    assertThat(new SummaryTracker().table()).isEmpty();
  }

  @Test
  void percentilesAreDurationsThatOccurred() {
    Summary summary = new Summary("find", "user");
    LongStream.rangeClosed(1, 200).forEach(millis -> summary.add(millis * 1_000_000, false, false));

    assertThat(summary).asString().contains(" 100.000 ms ").contains(" 198.000 ms");
  }
}
