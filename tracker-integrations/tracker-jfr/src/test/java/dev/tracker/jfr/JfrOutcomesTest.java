package dev.tracker.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came of an operation, as a recording tells it. */
final class JfrOutcomesTest {
  private static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateAll", "update", "backend", Effect.CHANGE);

  private final JfrTracker tracker = new JfrTracker();
  private final Recorded recorded = new Recorded();

  @AfterEach
  void stop() {
    recorded.close();
  }

  private Activity start() {
    return tracker.start(ActivityContext.root(), UPDATE);
  }

  private RecordedEvent only() {
    assertThat(recorded.events()).hasSize(1);
    return recorded.events().get(0);
  }

  @Test
  void anExpectedExceptionHasItsClass() {
    Activity activity = start();
    activity.reportExpected(new IllegalStateException("sold out"));
    activity.end();
    RecordedEvent event = only();

    assertThat(event.getString("outcome")).isEqualTo("expected");
    assertThat(event.getString("error")).isEqualTo("java.lang.IllegalStateException");
  }

  /** A service and the repository that it calls, which both create an order. */
  @Test
  void layersAreToldApartByTheirMethods() {
    for (Class<?> layer : List.of(Iterable.class, Comparable.class)) {
      TrackedMethod method = TrackedMethod.of(layer, "create", "create", "order", Effect.CHANGE);
      tracker.start(ActivityContext.root(), method).end();
    }

    assertThat(recorded.events())
        .extracting(event -> event.getString("subject") + " " + event.getString("method"))
        .containsExactly("order java.lang.Iterable.create", "order java.lang.Comparable.create");
  }

  @Test
  void changesAreCountedAndTheFirstIsNamed() {
    Activity activity = start();
    activity.reportResult("count", 2, "password", "x");
    activity.reportChange("7", "a");
    activity.reportChange("8", "b");
    activity.end();
    RecordedEvent event = only();

    assertThat(event.getInt("changes")).isEqualTo(2);
    assertThat(event.getString("changeId")).isEqualTo("7");
    assertThat(event.getString("results")).isEqualTo("{count=2, password=[REDACTED]}");
    assertThat(event.getString("operationId")).hasSize(13);
  }

  @Test
  void whatIsSettledLaterTookUntilItReturned() {
    Activity activity = start();
    activity.returned();
    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    activity.reportRolledBack();
    activity.end();
    RecordedEvent event = only();

    assertThat(event.getString("outcome")).isEqualTo("rolled_back");
    assertThat(event.getDuration()).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void whatNobodyKnowsIsUnknown() {
    Activity activity = start();
    activity.reportUnknown();
    activity.returned();
    activity.end();

    assertThat(only().getString("outcome")).isEqualTo("unknown");
  }
}
