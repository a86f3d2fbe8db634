package dev.tracker.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JfrTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(BackendService.class, "create", "create", "backend", Effect.CHANGE, "name");
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");

  private final JfrTracker tracker = new JfrTracker();
  private final Recorded recorded = new Recorded();

  @AfterEach
  void stop() {
    recorded.close();
  }

  private RecordedEvent only() {
    List<RecordedEvent> events = recorded.events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void aSuccessWithItsChange() {
    Activity activity = tracker.start(CONTEXT, CREATE, "name", "x", "token", "t", 1, 2, "odd");
    activity.reportChange("7", "data");
    activity.end();
    activity.end();
    RecordedEvent event = only();
    assertThat(event.getString("operation")).isEqualTo("create");
    assertThat(event.getString("subject")).isEqualTo("backend");
    assertThat(event.getString("method")).isEqualTo("dev.tracker.jfr.BackendService.create");
    assertThat(event.getString("outcome")).isEqualTo("success");
    assertThat(event.getString("error")).isNull();
    assertThat(event.getString("arguments"))
        .isEqualTo("{name=x, token=[REDACTED], !bad_key.1=2, !missing_value=odd}");
    assertThat(event.getBoolean("changed")).isTrue();
    assertThat(event.getString("changeId")).isEqualTo("7");
    assertThat(event.getString("requestId")).isEqualTo("r-1");
    assertThat(event.getString("traceId")).isNull();
    assertThat(event.getStackTrace()).isNull();
  }

  @Test
  void aFailureOnAnotherThread() throws Exception {
    Activity activity = tracker.start(CONTEXT, "list", "");
    activity.detach();
    Thread other =
        new Thread(
            () -> {
              activity.reportErr(new IllegalStateException("no"));
              activity.end();
            },
            "other");
    other.start();
    other.join();
    RecordedEvent event = only();
    assertThat(event.getString("outcome")).isEqualTo("failure");
    assertThat(event.getString("error")).isEqualTo("java.lang.IllegalStateException");
    assertThat(event.getString("method")).isNull();
    assertThat(event.getString("arguments")).isNull();
    assertThat(event.getThread().getJavaName()).isEqualTo("other");
    assertThat(event.getThread("startThread").getJavaName())
        .isEqualTo(Thread.currentThread().getName());
  }

  @Test
  void itIsEnabledOnlyWhileARecordingWantsIt() {
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    recorded.setEnabled(false);
    assertThat(tracker.isEnabled(CREATE)).isFalse();
    assertThat(tracker.start(CONTEXT, CREATE)).isSameAs(Activity.noop());
    recorded.setEnabled(true);
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    recorded.close();
    assertThat(tracker.isEnabled(CREATE)).isFalse();
  }

  @Test
  void whatIsBelowTheThresholdIsLeftOut() throws Exception {
    recorded.recording().enable(JfrTracker.EVENT_NAME).withThreshold(Duration.ofMillis(20));
    tracker.start(CONTEXT, "quick", "").end();
    Activity slow = tracker.start(CONTEXT, "slow", "");
    Thread.sleep(30);
    slow.end();
    assertThat(only().getString("operation")).isEqualTo("slow");
    assertThat(only().getDuration()).isGreaterThan(Duration.ofMillis(20));
  }

  @Test
  void valuesCanBeLeftOut() {
    JfrTracker bare = JfrTracker.builder().withoutValues().build();
    assertThat(bare.wantsValues(CREATE)).isFalse();
    assertThat(tracker.wantsValues(CREATE)).isTrue();
    Activity activity = bare.start(CONTEXT, CREATE, "name", "wanted by another of the chain");
    activity.reportChange("7", null);
    activity.end();
    assertThat(only().getString("arguments")).isNull();
    assertThat(only().getString("changeId")).isNull();
    assertThat(only().getBoolean("changed")).isTrue();
  }

  @Test
  void theEventIsLabelled() {
    tracker.start(CONTEXT, CREATE).end();
    assertThat(only().getEventType().getLabel()).isEqualTo("Activity");
    assertThat(only().getEventType().getCategoryNames()).containsExactly("Tracker", "Activities");
    assertThat(only().getEventType().getField("changeId").getLabel()).isEqualTo("Change Id");
  }

  @Test
  void thePageShowsWhatIsPrinted() {
    Activity created = tracker.start(CONTEXT, CREATE, "name", "x", "apiKey", "k-1");
    created.reportChange("7", null);
    created.end();
    // Of an event, jfr print shows this very text.
    String printed =
        only()
            .toString()
            .replaceAll("(startTime|duration|eventThread|startThread(?:Name)?) = .*", "$1 = …")
            .replaceAll("operationId = .*", "operationId = \"…\"");
    assertThat(Path.of("../../docs/trackers.md"))
        .content()
        .contains("```\n" + printed.strip() + "\n```");
  }

  /** On JDK 17, of such a thread there is nothing but the name. */
  @Test
  void theThreadItStartedOnMayHaveEnded() throws Exception {
    Activity[] started = new Activity[1];
    Thread starter = new Thread(() -> started[0] = tracker.start(CONTEXT, CREATE), "starter");
    starter.start();
    starter.join();
    started[0].end();

    RecordedEvent event = only();
    assertThat(event.getString("startThreadName")).isEqualTo("starter");
    assertThat(event.getThread().getJavaName()).isEqualTo(Thread.currentThread().getName());
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}
