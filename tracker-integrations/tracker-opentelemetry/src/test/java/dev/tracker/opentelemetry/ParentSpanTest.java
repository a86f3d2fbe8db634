package dev.tracker.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.testing.RecordingTracker;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParentSpanTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
  private final OpenTelemetryTracker tracker = new OpenTelemetryTracker(telemetry.openTelemetry());
  private final ActivityContext known =
      ActivityContext.root().with(ContextKey.TRACE_ID, TRACE).with(ContextKey.SPAN_ID, SPAN);

  @AfterEach
  void nothingStaysBehind() {
    assertThat(Context.current()).isSameAs(Context.root());
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void theCurrentSpanIsTheParent() {
    Span outer = telemetry.openTelemetry().getTracer("test").spanBuilder("outer").startSpan();
    Context.current().with(outer).wrap(() -> tracker.start(known, "create", "user").end()).run();
    assertThat(telemetry.spans().get(0).getParentSpanContext()).isEqualTo(outer.getSpanContext());
  }

  @Test
  void elseTheOneWhoseIdsAreInTheContext() {
    tracker.start(known, "create", "user").end();
    SpanData span = telemetry.spans().get(0);
    assertThat(span.getTraceId()).isEqualTo(TRACE);
    assertThat(span.getParentSpanId()).isEqualTo(SPAN);
  }

  @Test
  void idsThatAreNoneStartATrace() {
    tracker.start(known.with(ContextKey.TRACE_ID, "request 7"), "create", "user").end();
    tracker.start(known.with(ContextKey.SPAN_ID, "0000000000000000"), "create", "user").end();
    assertThat(telemetry.spans())
        .allSatisfy(span -> assertThat(span.getParentSpanContext().isValid()).isFalse());
  }

  @Test
  void theSpanIsCurrentAndItsIdsPublishedUntilTheThreadLeaves() {
    Activity activity = tracker.start(ActivityContext.root(), "create", "user");
    Span span = Span.current();
    assertThat(ActivityContext.current().get(ContextKey.TRACE_ID))
        .isEqualTo(span.getSpanContext().getTraceId());
    assertThat(ActivityContext.current().get(ContextKey.SPAN_ID))
        .isEqualTo(span.getSpanContext().getSpanId());
    activity.detach();
    assertThat(Span.current()).isSameAs(Span.getInvalid());
    activity.end();
    assertThat(telemetry.spans()).hasSize(1);
  }

  @Test
  void theContextCarriesTheParentToOtherThreads() throws Exception {
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    Thread thread = new Thread(() -> tracker.start(inside, "create", "user").end());
    thread.start();
    thread.join();
    outer.end();
    assertThat(telemetry.spans().get(0).getParentSpanId())
        .isEqualTo(telemetry.spans().get(1).getSpanId());
  }

  @Test
  void theContextCarriesTheParentWhereTheSpanAroundItIsCurrentAgain() {
    Span outer = telemetry.openTelemetry().getTracer("test").spanBuilder("outer").startSpan();
    try (Scope scope = outer.makeCurrent()) {
      assertThat(scope).isNotNull();
      Activity activity = tracker.start(ActivityContext.root(), "import", "users");
      ActivityContext inside = ActivityContext.current();
      activity.detach();
      tracker.start(inside, "create", "user").end();
      activity.end();
    }
    assertThat(telemetry.spans().get(0).getParentSpanContext())
        .isEqualTo(telemetry.spans().get(1).getSpanContext());
    assertThat(telemetry.spans().get(1).getParentSpanContext()).isEqualTo(outer.getSpanContext());
  }

  @Test
  void aSpanOfSomebodyElseWithinIsTheParent() {
    Activity activity = tracker.start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    activity.detach();
    Span within = telemetry.openTelemetry().getTracer("test").spanBuilder("within").startSpan();
    try (Scope scope = within.makeCurrent()) {
      assertThat(scope).isNotNull();
      tracker.start(inside, "create", "user").end();
    }
    activity.end();
    assertThat(telemetry.spans().get(0).getParentSpanContext()).isEqualTo(within.getSpanContext());
  }

  @Test
  void whatIsNotSampledStaysSoOnOtherThreads() throws Exception {
    InMemoryTelemetry dropped =
        new InMemoryTelemetry(Sampler.parentBased(Sampler.alwaysOff()), SpanLimits.getDefault());
    OpenTelemetryTracker unsampled = new OpenTelemetryTracker(dropped.openTelemetry());
    Activity outer = unsampled.start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    Thread thread = new Thread(() -> unsampled.start(inside, "create", "user").end());
    thread.start();
    thread.join();
    outer.end();
    assertThat(dropped.spans()).isEmpty();
    // It is measured all the same.
    assertThat(dropped.metrics()).hasSize(1);
  }

  @Test
  void norDoesAnotherTrackerOrBackgroundWorkTakeItForSampled() throws Exception {
    InMemoryTelemetry dropped =
        new InMemoryTelemetry(Sampler.parentBased(Sampler.alwaysOff()), SpanLimits.getDefault());
    Activity outer =
        new OpenTelemetryTracker(dropped.openTelemetry())
            .start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    ActivityContext background = ActivityContext.root().withTrackingValuesOf(inside);
    OpenTelemetryTracker other = new OpenTelemetryTracker(dropped.openTelemetry());
    Thread thread =
        new Thread(
            () -> {
              other.start(inside, "create", "user").end();
              other.start(background, "greet", "user").end();
            });
    thread.start();
    thread.join();
    outer.end();
    assertThat(dropped.spans()).isEmpty();
  }

  @Test
  void overlappingActivitiesLeaveNothingBehind() {
    Activity first = tracker.start(ActivityContext.root(), "first", "");
    Activity second = tracker.start(ActivityContext.root(), "second", "");
    first.end();
    second.end();
    assertThat(telemetry.spans()).hasSize(2);
  }

  @Test
  void whatComesAfterInAChainIsPassedTheIds() {
    RecordingTracker log = new RecordingTracker();
    Activity activity =
        ActivityTracker.chain(tracker, log).start(ActivityContext.root(), "create", "user");
    String spanId = Span.current().getSpanContext().getSpanId();
    activity.end();
    assertThat(log.activities().get(0).context().get(ContextKey.SPAN_ID)).isEqualTo(spanId);
  }

  /** A context that knows what others know, and cannot be made current. */
  private record Stubborn(Context values) implements Context {
    @Override
    public <V> @Nullable V get(io.opentelemetry.context.ContextKey<V> key) {
      return values.get(key);
    }

    @Override
    public <V> Context with(io.opentelemetry.context.ContextKey<V> key, V value) {
      return new Stubborn(values.with(key, value));
    }

    @Override
    public Scope makeCurrent() {
      throw new IllegalStateException("stubborn");
    }
  }

  @Test
  void aSpanThatCannotBeMadeCurrentEndsAndLeavesTheOneAroundItAlone() {
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    try (Scope scope = ContextStorage.get().attach(new Stubborn(Context.current()))) {
      assertThat(scope).isNotNull();
      assertThatThrownBy(() -> tracker.start(ActivityContext.root(), "create", "user"))
          .hasMessage("stubborn");
    }
    outer.end();
    assertThat(telemetry.spans())
        .extracting(SpanData::getName)
        .containsExactly("create user", "import users");
  }

  @Test
  void aParentInThisProcessIsNotTakenForARemoteOne() {
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    outer.detach();
    tracker.start(inside, "create", "user").end();
    outer.end();
    tracker.start(known, "create", "user").end();
    assertThat(telemetry.spans())
        .extracting(span -> span.getParentSpanContext().isRemote())
        .containsExactly(false, false, true);
  }
}
