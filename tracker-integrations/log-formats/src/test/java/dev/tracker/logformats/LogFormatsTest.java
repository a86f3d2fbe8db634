package dev.tracker.logformats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.slf4j.Slf4jTracker;
import dev.tracker.slf4j.Slf4jTrackerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
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

  @ParameterizedTest(name = "linePerActivity={0} mdc={1}")
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void everyFieldIsReadBack(boolean linePerActivity, boolean mdc) throws IOException {
    Slf4jTrackerBuilder builder =
        Slf4jTracker.builder(LoggerFactory.getLogger("activities")).mdc(mdc);
    Slf4jTracker tracker = (linePerActivity ? builder.linePerActivity() : builder).build();
    Map<Format, Integer> earlier = new LinkedHashMap<>();
    for (Format format : backend.formats()) {
      earlier.put(format, begins(format).size());
    }
    Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    MDC.put("tenant", "acme");
    try {
      new Story(tracker).play();
    } finally {
      MDC.clear();
    }

    List<Expected> expected = new Expectations(linePerActivity, mdc).all();
    for (Format format : backend.formats()) {
      List<String> all = begins(format);
      List<String> lines = all.subList(earlier.get(format), all.size());
      assertThat(lines).as(format.toString()).hasSize(expected.size());
      for (int i = 0; i < lines.size(); i++) {
        format.check(lines.get(i), expected.get(i), since);
      }
    }
  }

  private static List<String> begins(Format format) throws IOException {
    return Files.exists(backend.file(format))
        ? Files.readAllLines(backend.file(format)).stream().filter(format::isBegin).toList()
        : List.of();
  }
}
