package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is logged, an event is one line of a text, and one object of JSON. */
class ForgingTest {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  private static final String FORGED = "12:00 INFO pay completed\n{\"event\":\"completed\"}";
  private static final String MARKS = "\u001b[2J\u0085\u2028\u2029\u202e\ud800%n{}";
  private static final String HOSTILE = "x\r\n" + FORGED + MARKS;

  private final CapturedLog log = new CapturedLog();

  private void track(String text) {
    ActivityContext context =
        ActivityContext.root()
            .with(ContextKey.REQUEST_ID, text)
            .with(ContextKey.TRACE_ID, text)
            .with(ContextKey.SPAN_ID, text);
    Slf4jTracker tracker = Slf4jTracker.builder(log.logger()).mdc(true).stackTraces(false).build();
    Activity activity =
        tracker.start(context, text, text, "name", text, text, text, "list", List.of(text));
    activity.reportErr(new IllegalStateException(text));
    activity.reportChange(text, text);
    log.logger().info("by somebody else");
    activity.end();
  }

  @Test
  void aLineIsOneLine() {
    track(HOSTILE);

    assertThat(log.events()).hasSize(5);
    assertThat(lines("%msg %kvp %X")).allSatisfy(ForgingTest::assertIsOneLine);
  }

  @Test
  void anObjectIsOneLine() {
    track("harmless");
    int tame = names(log.json());
    log.events().clear();
    track(HOSTILE);

    assertThat(log.json().lines()).hasSize(5).allSatisfy(ForgingTest::assertIsOneLine);
    assertThat(names(log.json())).isEqualTo(tame);
  }

  private List<String> lines(String pattern) {
    PatternLayout layout = new PatternLayout();
    layout.setContext(log.getContext());
    layout.setPattern(pattern);
    layout.start();
    return log.events().stream().map((ILoggingEvent event) -> layout.doLayout(event)).toList();
  }

  /** How many quotes there are that do not stand within a text. */
  private static int names(String json) {
    return json.replace("\\\\", "").replace("\\\"", "").replaceAll("[^\"]", "").length();
  }

  private static void assertIsOneLine(String line) {
    assertThat(line).doesNotContainPattern(INVISIBLE);
  }
}
