package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.spi.DefaultLoggingEventBuilder;
import org.slf4j.spi.LocationAwareLogger;
import org.slf4j.spi.LoggingEventAware;

/** What loggers are told that know the fluent API only, and not events as they are. */
class PlainLoggerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1").with(ContextKey.TRACE_ID, "t-1");

  private final CapturedLog log = new CapturedLog();

  @Test
  void isTheSame() {
    assertThat(log.logger()).isInstanceOf(LoggingEventAware.class);
    assertThat(plain(log.logger())).isNotInstanceOf(LoggingEventAware.class);
    call(new Slf4jTracker(log.logger()));
    List<String> direct = log.events().stream().map(PlainLoggerTest::text).toList();
    log.events().clear();

    call(new Slf4jTracker(plain(log.logger())));

    assertThat(direct).hasSize(5);
    assertThat(log.events()).extracting(PlainLoggerTest::text).isEqualTo(direct);
  }

  /** Fewer calls stand between the caller and a logger than with the fluent API. */
  @Test
  void isTextWhereALoggerKnowsNothingElse() {
    List<List<@Nullable Object>> told = new ArrayList<>();
    call(new Slf4jTracker(text(log.logger(), told)));

    assertThat(log.events()).isEmpty();
    assertThat(told).hasSize(5);
    assertThat(told.get(0).toString())
        .matches(
            "\\[null, java.lang.TrackedRunnable, 20, event=started operation=create subject=backend"
                + " interface=java.lang.Runnable method=create op_id=\\w+ request_id=r-1"
                + " trace_id=t-1 name=x\\\\n size=7 create backend started, null, null]");
    assertThat(told.get(2)).last().isInstanceOf(IllegalStateException.class);
  }

  private static void call(Slf4jTracker tracker) {
    Activity activity = tracker.startMeasured(CONTEXT, CREATE, "name", "x\n", "size", 7);
    activity.reportChange("7", List.of("a"));
    activity.reportErr(new IllegalStateException("broken"));
    activity.reportErr(new Untellable());
    activity.endAfter(12_345_678);
  }

  /** Logback asks for the message at once. */
  @SuppressWarnings("serial") // nobody writes it
  private static final class Untellable extends RuntimeException {
    @Override
    public String getMessage() {
      throw new IllegalStateException("untellable");
    }
  }

  private static String text(ILoggingEvent event) {
    return event.getLevel()
        + " "
        + event.getLoggerName()
        + " "
        + event.getFormattedMessage()
        + event.getKeyValuePairs().stream().map(PlainLoggerTest::text).toList()
        + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage());
  }

  /** Of the id, which is another one each time, only that it is there. */
  private static String text(KeyValuePair field) {
    return field.key.equals("op_id") ? field.key : field + ":" + field.value.getClass();
  }

  /** The logger as one that is told the caller, and no events. */
  private static Logger text(Logger logger, List<List<@Nullable Object>> told) {
    return (Logger)
        Proxy.newProxyInstance(
            Logger.class.getClassLoader(),
            new Class<?>[] {LocationAwareLogger.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("log")) {
                told.add(Arrays.asList(arguments));
                return null;
              }
              return method.getName().equals("makeLoggingEventBuilder")
                  ? new DefaultLoggingEventBuilder((Logger) proxy, (Level) arguments[0])
                  : method.invoke(logger, arguments);
            });
  }

  /** The logger, without anything that it is besides. */
  private static Logger plain(Logger logger) {
    return (Logger)
        Proxy.newProxyInstance(
            Logger.class.getClassLoader(),
            new Class<?>[] {Logger.class},
            (proxy, method, arguments) -> method.invoke(logger, arguments));
  }
}
