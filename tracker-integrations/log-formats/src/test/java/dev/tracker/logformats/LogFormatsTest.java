package dev.tracker.logformats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.slf4j.Slf4jTracker;
import dev.tracker.slf4j.Slf4jTrackerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Each event is there once, in each file of the logger, and so is each field: no key twice, the
 * time of now, and as the caller who called the decorator. The build runs this once for each
 * logger.
 */
final class LogFormatsTest {
  private static Backend backend = Backend.LOGBACK;

  @BeforeAll
  static void prepare() throws IOException {
    backend = Backend.prepare();
  }

  @ParameterizedTest(name = "linePerActivity={0} mdc={1} chained={2}")
  @CsvSource({
    "false, false, false",
    "false, true, false",
    "true, false, false",
    "true, true, false",
    "false, true, true",
    "true, false, true"
  })
  void everyFieldIsReadBack(boolean linePerActivity, boolean mdc, boolean chained)
      throws IOException {
    Slf4jTrackerBuilder builder =
        Slf4jTracker.builder(LoggerFactory.getLogger("activities")).mdc(mdc);
    Slf4jTracker alone = (linePerActivity ? builder.linePerActivity() : builder).build();
    ActivityTracker tracker = chained ? ActivityTracker.chain(alone, new OtherTracker()) : alone;
    Map<Format, Integer> earlier = new LinkedHashMap<>();
    for (Format format : backend.formats()) {
      earlier.put(format, begins(format).size());
    }
    Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    MDC.put("tenant", "acme");
    try {
      new Story(tracker, mdc).play();
    } finally {
      MDC.clear();
    }

    List<Expected> expected = new Expectations(linePerActivity, mdc, chained).all();
    for (Format format : backend.formats()) {
      List<String> all = begins(format);
      List<String> lines = all.subList(earlier.get(format), all.size());
      assertThat(lines).as(format.toString()).hasSize(expected.size());
      for (int i = 0; i < lines.size(); i++) {
        format.check(lines.get(i), expected.get(i), since);
        if (expected.get(i).isCallerKnown() && !(chained && backend.losesCallerInChains())) {
          format.checkCaller(lines.get(i));
        }
      }
    }
  }

  @Test
  void thePageSaysOfWhichVersionThatIs() throws IOException {
    String version = Objects.requireNonNull(System.getProperty("log.version"));
    String formats = Files.readString(Path.of("../../docs/trackers.md")).split("### Formats", 2)[1];

    assertThat(formats.split("\n## ", 2)[0].lines().filter(line -> line.startsWith("|")))
        .anyMatch(line -> line.split("\\|", -1)[2].contains(version));
  }

  /** One that does nothing, and yet is in a chain. */
  private static final class OtherTracker implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return Activity.noop();
    }
  }

  private static List<String> begins(Format format) throws IOException {
    return Files.exists(backend.file(format))
        ? Files.readAllLines(backend.file(format)).stream().filter(format::isBegin).toList()
        : List.of();
  }
}
