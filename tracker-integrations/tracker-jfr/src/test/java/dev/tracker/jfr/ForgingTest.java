package dev.tracker.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is recorded, an event prints as the lines of one event. */
class ForgingTest {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  private static final String HOSTILE =
      "x\"\n}\n\ndev.tracker.Activity {\r\n  operation = \"pay\" \u001b[2J\u0085\u2028\u202e\ud800";

  private final JfrTracker tracker = new JfrTracker();
  private final Recorded recorded = new Recorded();

  @AfterEach
  void stop() {
    recorded.close();
  }

  private List<String> printed(String text) {
    ActivityContext context =
        ActivityContext.root()
            .with(ContextKey.REQUEST_ID, text)
            .with(ContextKey.TRACE_ID, text)
            .with(ContextKey.SPAN_ID, text);
    Activity activity = tracker.start(context, text, text, "name", text, text, "value");
    activity.reportChange(text, text);
    activity.end();
    // Of an event, jfr print shows this very text.
    return recorded.events().stream()
        .flatMap(event -> Stream.of(event.toString().split("\n", -1)))
        .toList();
  }

  @Test
  void anEventIsOneEvent() {
    List<String> tame = printed("harmless");
    List<String> hostile = printed(HOSTILE).subList(tame.size(), 2 * tame.size());

    assertThat(names(hostile)).isEqualTo(names(tame));
    assertThat(String.join("", hostile)).doesNotContainPattern(INVISIBLE);
  }

  /** What stands before the values. */
  private static String names(List<String> lines) {
    return lines.stream().map(line -> line.split(" = ", 2)[0]).collect(Collectors.joining("\n"));
  }
}
