package dev.tracker.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.doubleKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.satisfies;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.semconv.CodeAttributes;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.ExceptionAttributes;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class OpenTelemetryTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createBackend", "create", "backend", Effect.CHANGE, "name");

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
  private final OpenTelemetryTracker tracker = new OpenTelemetryTracker(telemetry.openTelemetry());

  private SpanData span() {
    Assertions.assertThat(telemetry.spans()).hasSize(1);
    return telemetry.spans().get(0);
  }

  @Test
  void anActivityIsASpan() {
    tracker
        .start(ActivityContext.root(), CREATE, "name", "x", "size", 7, "on", true, "ratio", 0.5)
        .end();
    assertThat(span())
        .hasName("create backend")
        .hasKind(SpanKind.INTERNAL)
        .hasStatus(StatusData.unset())
        .hasAttributesSatisfyingExactly(
            equalTo(stringKey("activity.operation"), "create"),
            equalTo(stringKey("activity.subject"), "backend"),
            equalTo(CodeAttributes.CODE_FUNCTION_NAME, "java.lang.Runnable.createBackend"),
            equalTo(stringKey("activity.argument.name"), "x"),
            equalTo(longKey("activity.argument.size"), 7),
            equalTo(booleanKey("activity.argument.on"), true),
            equalTo(doubleKey("activity.argument.ratio"), 0.5),
            satisfies(stringKey("activity.op_id"), id -> id.hasSize(13)),
            equalTo(stringKey("activity.outcome"), "success"));
  }

  /** In a module, whose package knows no version. */
  @Test
  void aSpanSaysWhichVersionItIsOf() {
    tracker.start(ActivityContext.root(), CREATE).end();
    Assertions.assertThat(OpenTelemetryTracker.class.getModule().isNamed()).isTrue();
    Assertions.assertThat(span().getInstrumentationScopeInfo().getVersion()).matches("[0-9.]+.*");
  }

  @Test
  void oneByHandWithoutSubjectHasNeitherSubjectNorFunction() {
    tracker.start(ActivityContext.root(), "list", "", "token", 7, 1, 2, "odd").end();
    assertThat(span())
        .hasName("list")
        .hasAttributesSatisfyingExactly(
            equalTo(stringKey("activity.operation"), "list"),
            equalTo(stringKey("activity.argument.token"), "[REDACTED]"),
            equalTo(longKey("activity.argument.!bad_key.1"), 2),
            equalTo(stringKey("activity.argument.!missing_value"), "odd"),
            satisfies(stringKey("activity.op_id"), id -> id.hasSize(13)),
            equalTo(stringKey("activity.outcome"), "success"));
  }

  @Test
  void aFailureFollowsTheConventions() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    activity.reportErr(new IllegalStateException("a duplicate"));
    activity.end();
    assertThat(span())
        .hasStatus(StatusData.create(StatusData.error().getStatusCode(), "a duplicate"))
        .hasAttribute(ErrorAttributes.ERROR_TYPE, "java.lang.IllegalStateException")
        .hasException(new IllegalStateException("a duplicate"));
  }

  @Test
  void anErrorThatCannotTellItsMessageIsAnExceptionAllTheSame() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    Speechless error = new Speechless();
    activity.reportErr(error);
    activity.end();
    assertThat(span())
        .hasEventsSatisfyingExactly(
            event ->
                event
                    .hasName("exception")
                    .hasAttributesSatisfyingExactly(
                        equalTo(
                            ExceptionAttributes.EXCEPTION_TYPE,
                            Speechless.class.getCanonicalName()),
                        equalTo(
                            ExceptionAttributes.EXCEPTION_MESSAGE,
                            "[getMessage failed: IllegalStateException]")));
  }

  @Test
  void numbersOfAllKindsStaySuchAndNothingHasNoAttribute() {
    tracker
        .start(
            ActivityContext.root(),
            "list",
            "",
            "port",
            (short) 80,
            "flags",
            (byte) 3,
            "part",
            0.5f,
            "last",
            null)
        .end();
    assertThat(span())
        .hasAttributesSatisfyingExactly(
            equalTo(stringKey("activity.operation"), "list"),
            equalTo(longKey("activity.argument.port"), 80),
            equalTo(longKey("activity.argument.flags"), 3),
            equalTo(doubleKey("activity.argument.part"), 0.5),
            satisfies(stringKey("activity.op_id"), id -> id.hasSize(13)),
            equalTo(stringKey("activity.outcome"), "success"));
  }

  private static final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotFound(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private Attributes exceptionOf(Throwable error) {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    activity.reportErr(error);
    activity.end();
    return span().getEvents().get(0).getAttributes();
  }

  @Test
  void theTypeOfAnErrorIsTheSameEverywhere() {
    Attributes event = exceptionOf(new NotFound("x", new IllegalStateException()));
    String name = NotFound.class.getCanonicalName();
    Assertions.assertThat(event.get(ExceptionAttributes.EXCEPTION_TYPE)).isEqualTo(name);
    assertThat(span()).hasAttribute(ErrorAttributes.ERROR_TYPE, name);
  }

  @Test
  void anAnonymousErrorHasATypeAllTheSame() {
    RuntimeException anonymous =
        new RuntimeException() {
          private static final long serialVersionUID = 1;
        };
    Assertions.assertThat(exceptionOf(anonymous).get(ExceptionAttributes.EXCEPTION_TYPE))
        .isEqualTo(anonymous.getClass().getName());
  }

  @Test
  void messagesOfAnyLengthAreBounded() {
    String endless = "x".repeat(1_000_000);
    Attributes event = exceptionOf(new NotFound("y" + endless, new IllegalStateException(endless)));
    Assertions.assertThat(event.get(ExceptionAttributes.EXCEPTION_MESSAGE))
        .startsWith("yx")
        .hasSizeLessThan(2_000);
    Assertions.assertThat(event.get(ExceptionAttributes.EXCEPTION_STACKTRACE))
        .startsWith(NotFound.class.getName() + ": yx")
        .contains("\nCaused by: java.lang.IllegalStateException: xxx")
        .contains(getClass().getName() + ".messagesOfAnyLengthAreBounded(")
        .hasSizeLessThan(100_000);
  }

  @Test
  void aChangeIsAnEvent() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    activity.reportChange("7", Map.of("apiKey", "k"));
    activity.end();
    activity.end();
    assertThat(span())
        .hasEventsSatisfyingExactly(
            event ->
                event
                    .hasName("activity.changed")
                    .hasAttributesSatisfyingExactly(
                        equalTo(stringKey("activity.change.id"), "7"),
                        equalTo(stringKey("activity.change.data"), "{apiKey=[REDACTED]}")));
  }

  @Test
  void whatTheCallerMeasuredIsRecorded() {
    Assertions.assertThat(tracker.wantsDuration(CREATE)).isTrue();
    tracker.startMeasured(ActivityContext.root(), CREATE).endAfter(250_000_000);
    assertThat(telemetry.metrics().iterator().next())
        .hasHistogramSatisfying(
            histogram -> histogram.hasPointsSatisfying(point -> point.hasCount(1).hasSum(0.25)));
  }

  @Test
  void durationsAreMeasuredInSeconds() {
    tracker.start(ActivityContext.root(), CREATE).end();
    Activity failing = tracker.start(ActivityContext.root(), CREATE);
    failing.reportErr(new IllegalStateException());
    failing.end();
    Assertions.assertThat(telemetry.metrics()).hasSize(1);
    MetricData metric = telemetry.metrics().iterator().next();
    assertThat(metric)
        .hasName("activity.duration")
        .hasUnit("s")
        .hasHistogramSatisfying(
            histogram ->
                histogram.hasPointsSatisfying(
                    point ->
                        point
                            .hasCount(1)
                            .hasSumGreaterThan(0)
                            .hasBucketBoundaries(
                                0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5,
                                5.0, 7.5, 10.0)
                            .hasAttributesSatisfyingExactly(
                                equalTo(stringKey("activity.operation"), "create"),
                                equalTo(stringKey("activity.subject"), "backend"),
                                equalTo(CodeAttributes.CODE_FUNCTION_NAME, CREATE.toString()),
                                equalTo(stringKey("activity.outcome"), "success")),
                    point ->
                        point
                            .hasCount(1)
                            .hasAttributesSatisfyingExactly(
                                equalTo(stringKey("activity.operation"), "create"),
                                equalTo(stringKey("activity.subject"), "backend"),
                                equalTo(CodeAttributes.CODE_FUNCTION_NAME, CREATE.toString()),
                                equalTo(stringKey("activity.outcome"), "failure"),
                                equalTo(
                                    ErrorAttributes.ERROR_TYPE,
                                    "java.lang.IllegalStateException"))));
  }

  @Test
  void theLimitsOfTheSdkCutOffArguments() {
    InMemoryTelemetry limited =
        new InMemoryTelemetry(
            Sampler.alwaysOn(),
            SpanLimits.builder()
                .setMaxNumberOfAttributes(5)
                .setMaxAttributeValueLength(40)
                .build());
    new OpenTelemetryTracker(limited.openTelemetry())
        .start(ActivityContext.root(), CREATE, "name", "x".repeat(100), "type", "y")
        .end();
    SpanData span = limited.spans().get(0);
    Assertions.assertThat(span.getTotalAttributeCount()).isEqualTo(7);
    assertThat(span)
        .hasAttributesSatisfyingExactly(
            equalTo(stringKey("activity.operation"), "create"),
            equalTo(stringKey("activity.subject"), "backend"),
            equalTo(CodeAttributes.CODE_FUNCTION_NAME, "java.lang.Runnable.createBackend"),
            satisfies(stringKey("activity.op_id"), id -> id.hasSize(13)),
            equalTo(stringKey("activity.argument.name"), "x".repeat(40)));
  }

  @Test
  void withoutTelemetryItIsNotEnabled() {
    Assertions.assertThat(new OpenTelemetryTracker(OpenTelemetry.noop()).isEnabled(CREATE))
        .isFalse();
    OpenTelemetry withoutSdk = OpenTelemetry.propagating(ContextPropagators.noop());
    Assertions.assertThat(new OpenTelemetryTracker(withoutSdk).isEnabled(CREATE)).isFalse();
    Assertions.assertThat(tracker.isEnabled(CREATE)).isTrue();
  }

  private static final class Speechless extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("none to be had");
    }
  }
}
