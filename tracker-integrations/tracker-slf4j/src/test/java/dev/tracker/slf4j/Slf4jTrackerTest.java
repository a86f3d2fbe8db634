package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.Redaction;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Slf4jTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");
  private static final TrackedMethod GET =
      TrackedMethod.of(Runnable.class, "get", "get", "backend", Effect.READ, "id");
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");

  private final CapturedLog log = new CapturedLog();
  private final Slf4jTracker tracker = new Slf4jTracker(log.logger());

  @Test
  void whatTheCallerMeasuredIsLogged() {
    assertThat(tracker.wantsDuration(CREATE)).isTrue();
    tracker.startMeasured(CONTEXT, CREATE, "name", "x").endAfter(12_345_678);
    assertThat(log.last()).containsEntry("event", "completed").containsEntry("duration_ms", 12.346);
  }

  @Test
  void withAPrefixNoKeyMeetsTheMdcOrAFieldOfTheEncoder() {
    Slf4jTracker prefixed =
        Slf4jTracker.builder(log.logger()).prefix("activity.").mdc(true).build();
    Activity activity = prefixed.start(CONTEXT, CREATE, "message", "x", "exception_type", null);
    assertThat(log.last())
        .containsEntry("activity.event", "started")
        .containsEntry("activity.message", "x")
        .containsEntry("activity.arg.exception_type", null);
    activity.reportErr(new IllegalStateException("no"));
    activity.end();
    assertThat(log.events())
        .hasSize(3)
        .allSatisfy(
            event -> {
              assertThat(event.getKeyValuePairs())
                  .allSatisfy(pair -> assertThat(pair.key).startsWith("activity."));
              assertThat(event.getMDCPropertyMap()).containsKeys("operation", "request_id");
            });
  }

  @Test
  void argumentsDoNotMeetWhatFormatsWrite() {
    tracker.start(
        CONTEXT,
        "list",
        "",
        "message",
        1,
        "LEVEL",
        2,
        "error.code",
        3,
        "result",
        4,
        "arg.x",
        5,
        "errors",
        6,
        "results.all",
        7);

    assertThat(log.last())
        .containsEntry("arg.message", 1)
        .containsEntry("arg.LEVEL", 2)
        .containsEntry("arg.error.code", 3)
        .containsEntry("arg.result", 4)
        .containsEntry("arg.arg.x", 5)
        .containsEntry("errors", 6)
        .containsEntry("results.all", 7);
  }

  @Test
  void anEventForEachStepWithItsKeyValues() {
    Activity activity = tracker.start(CONTEXT, CREATE, "name", "x", "size", 7, "password", "p");
    Map<String, Object> started = log.last();
    Object id = started.get("op_id");
    assertThat(started)
        .containsExactly(
            entry("event", "started"),
            entry("operation", "create"),
            entry("subject", "backend"),
            entry("interface", "java.lang.Runnable"),
            entry("method", "create"),
            entry("op_id", id),
            entry("request_id", "r-1"),
            entry("name", "x"),
            entry("size", 7),
            entry("password", Redaction.MARK));
    activity.reportChange("7", Map.of("token", "t"));
    assertThat(log.last())
        .containsEntry("op_id", id)
        .containsEntry("event", "changed")
        .containsEntry("change_id", "7")
        .containsEntry("change_data", "{token=[REDACTED]}");
    activity.end();
    assertThat(log.last())
        .containsEntry("op_id", id)
        .containsEntry("event", "completed")
        .containsEntry("outcome", "success");
    assertThat(log.last().get("duration_ms")).isInstanceOf(Double.class);
    assertThat(log.messages())
        .containsExactly(
            "create backend started", "create backend changed", "create backend completed");
  }

  @Test
  void aFailureIsAWarningWithItsCause() {
    IllegalStateException error = new IllegalStateException("a duplicate");
    Activity activity = tracker.start(CONTEXT, "list", "");
    activity.reportErr(error);
    ILoggingEvent failed = log.events().get(1);
    assertThat(failed.getLevel()).isEqualTo(Level.WARN);
    assertThat(((ThrowableProxy) failed.getThrowableProxy()).getThrowable()).isSameAs(error);
    assertThat(log.last())
        .doesNotContainKey("subject")
        .containsEntry("exception_type", "java.lang.IllegalStateException")
        .containsEntry("exception_message", "a duplicate");
    activity.end();
    activity.end();
    assertThat(log.last()).containsEntry("outcome", "failure");
    assertThat(log.messages()).containsExactly("list started", "list failed", "list completed");
  }

  @Test
  void stackTracesCanBeLeftOut() {
    Activity activity =
        Slf4jTracker.builder(log.logger()).stackTraces(false).build().start(CONTEXT, CREATE);
    activity.reportErr(new IllegalStateException("a duplicate"));
    assertThat(log.events().get(1).getThrowableProxy()).isNull();
    assertThat(log.last()).containsEntry("exception_message", "a duplicate");
  }

  @Test
  void noArgumentPassesForAFieldOfTheTracker() {
    tracker.start(CONTEXT, "login", "user", "op_id", 1, "Outcome", 2, 3, 4, "odd");
    assertThat(log.last())
        .containsEntry("arg.op_id", 1)
        .containsEntry("arg.Outcome", 2)
        .containsEntry("!bad_key.3", 4)
        .containsEntry("!missing_value", "odd");
  }

  @Test
  void levelsAndEventsAreAMatterOfChoice() {
    Slf4jTracker chosen =
        Slf4jTracker.builder(log.logger())
            .level(LogEvent.COMPLETED, org.slf4j.event.Level.ERROR)
            .without(LogEvent.STARTED, LogEvent.CHANGED, LogEvent.FAILED)
            .build();
    assertThat(chosen.wantsValues(CREATE)).isFalse();
    Activity activity = chosen.start(CONTEXT, CREATE);
    activity.reportChange("7", null);
    activity.end();
    assertThat(log.messages()).containsExactly("create backend completed");
    assertThat(log.events().get(0).getLevel()).isEqualTo(Level.ERROR);
  }

  @Test
  void valuesAreWantedWhereTheyAreLogged() {
    Slf4jTracker changes =
        Slf4jTracker.builder(log.logger()).without(LogEvent.STARTED, LogEvent.FAILED).build();
    assertThat(changes.wantsValues(CREATE)).isTrue();
    assertThat(changes.wantsValues(GET)).isFalse();
    assertThat(tracker.wantsValues(GET)).isTrue();
  }

  @Test
  void noWorkIsDoneWhenTheLevelIsOff() {
    log.setLevel(Level.OFF);
    assertThat(tracker.isEnabled(CREATE)).isFalse();
    assertThat(tracker.wantsValues(CREATE)).isFalse();
    assertThat(tracker.start(CONTEXT, CREATE)).isSameAs(Activity.noop());
    log.setLevel(Level.WARN);
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker.wantsValues(CREATE)).as("those of a failure").isTrue();
    tracker.start(CONTEXT, CREATE).end();
    assertThat(log.events()).isEmpty();
  }

  /** What the log has of it already, it is not to have twice. */
  @Test
  void whatTheLoggerItselfThrowsIsAFault() {
    UnsynchronizedAppenderBase<ILoggingEvent> full =
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {}

          @Override
          public void doAppend(ILoggingEvent event) {
            throw new IllegalStateException("the disk is full");
          }
        };
    Activity activity = tracker.start(ActivityContext.root(), "get", "backend");
    ((Logger) log.logger()).addAppender(full);
    assertThatThrownBy(() -> activity.reportErr(new Exception("down")))
        .hasMessage("the disk is full");
    ((Logger) log.logger()).detachAppender(full);
    assertThat(log.messages()).containsExactly("get backend started", "get backend failed");
  }
}
