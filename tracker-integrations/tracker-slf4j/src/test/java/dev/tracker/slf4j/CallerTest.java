package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.event.LoggingEvent;
import org.slf4j.spi.LoggingEventAware;

/**
 * The caller that a logger names is whoever called the service, and the time is that of the event.
 */
final class CallerTest {
  private final CapturedLog log = new CapturedLog();

  private final List<String> callers = new ArrayList<>();

  /** Asks for the caller when it is told, as a layout does. */
  @BeforeEach
  void askForTheCaller() {
    AppenderBase<ILoggingEvent> asking =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            callers.add(event.getCallerData()[0].getClassName());
          }
        };
    asking.start();
    ((ch.qos.logback.classic.Logger) log.logger()).addAppender(asking);
  }

  private void assertCalledHere() {
    assertThat(callers).isNotEmpty().containsOnly(CallerTest.class.getName());
  }

  @Test
  void isTheOneThatCalledTheDecoratedService() {
    ActivityTracker tracker = new Slf4jTracker(log.logger());
    new TrackedTill(tracker).open();
    new TrackedTill(ActivityTracker.chain(tracker, tracker)).open();

    assertThat(log.events()).hasSize(9);
    assertCalledHere();
  }

  @Test
  void isTheOneThatStartedAnActivityByHand() {
    Activity activity =
        new Slf4jTracker(log.logger()).start(ActivityContext.root(), "open", "till");
    activity.reportErr(new IllegalStateException("jammed"));
    activity.end();

    assertCalledHere();
  }

  @Test
  void isTheOneThatClosesAnActivity() {
    Slf4jTracker lines = Slf4jTracker.builder(log.logger()).linePerActivity().build();
    try (Activity closed = lines.start(ActivityContext.root(), "open", "till")) {
      closed.reportErr(new IllegalStateException("jammed"));
    }
    try (Activity closed = new Slf4jTracker(log.logger()).start(ActivityContext.root(), "a", "b")) {
      closed.reportChange("1", null);
    }

    assertThat(log.events()).hasSize(4);
    assertCalledHere();
  }

  @Test
  void loggersThatTakeEventsAsTheyAreGetTimeAndThread() {
    List<LoggingEvent> events = new ArrayList<>();
    Logger taking =
        (Logger)
            Proxy.newProxyInstance(
                CallerTest.class.getClassLoader(),
                new Class<?>[] {Logger.class, LoggingEventAware.class},
                (proxy, method, arguments) -> {
                  if ("log".equals(method.getName())) {
                    events.add((LoggingEvent) arguments[0]);
                    return null;
                  }
                  return method.invoke(log.logger(), arguments);
                });
    long before = System.currentTimeMillis();
    new TrackedTill(new Slf4jTracker(taking)).open();

    assertThat(events)
        .hasSize(3)
        .allSatisfy(
            event -> {
              assertThat(event.getTimeStamp()).isBetween(before, System.currentTimeMillis());
              assertThat(event.getThreadName()).isEqualTo(Thread.currentThread().getName());
              assertThat(event.getCallerBoundary()).isEqualTo(TrackedTill.class.getName());
            });
  }
}

interface Till {
  void open();
}

/** As the processor would generate it, as far as a logger sees. */
final class TrackedTill implements Till {
  private static final TrackedMethod OPEN =
      TrackedMethod.of(Till.class, "open", "open", "till", Effect.CHANGE);

  private final ActivityTracker tracker;

  TrackedTill(ActivityTracker tracker) {
    this.tracker = tracker;
  }

  @Override
  public void open() {
    Activity activity = tracker.start(ActivityContext.current(), OPEN);
    report(activity);
  }

  private static void report(Activity activity) {
    activity.reportChange("1", null);
    activity.end();
  }
}
