package dev.tracker.micronaut.trackers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.tracker.micronaut.Application;
import dev.tracker.micronaut.Notes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ContextTrackersTest {

  @Test
  void areToldInTheirOrder() {
    try (ApplicationContext beans = Application.start("trackers")) {
      beans.getBean(Counters.class).raiseCounter("c");

      assertThat(beans.getBean(Beans.Told.class).all).containsExactly("first", "unordered", "last");
    }
  }

  @Test
  void areLeftOutIfTheyCannotBeMade() {
    try (Notes notes = Notes.taken();
        ApplicationContext beans = Application.start("trackers", Map.of("broken", true))) {
      Counters counters = beans.getBean(Counters.class);
      counters.raiseCounter("c");
      counters.raiseCounter("c");

      assertThat(beans.getBean(Beans.Told.class).all).hasSize(6);
      assertThat(notes.warnings())
          .singleElement()
          .asString()
          .contains("cannot be made, so it receives nothing");
    }
  }

  @Test
  void mayUseWhatIsTracked() {
    try (ApplicationContext beans = Application.start("trackers", Map.of("using", true))) {
      beans.getBean(Counters.class).raiseCounter("c");

      assertThat(beans.getBean(Beans.Told.class).all)
          .containsExactlyInAnyOrder("first", "unordered", "last", "using");
    }
  }

  @Test
  void areMadeForTheLibrariesThatAreThere() {
    try (ApplicationContext beans = Application.start("trackers", Map.of("libraries", true))) {
      beans.getBean(Counters.class).raiseCounter("c");

      assertThat(beans.getBean(InMemorySpanExporter.class).getFinishedSpanItems()).hasSize(1);
      assertThat(isMetered(beans)).isTrue();
    }
  }

  @Test
  void areSwitchedOffByTheConfiguration() {
    Map<String, Object> off =
        Map.of(
            "libraries",
            true,
            "tracker.meters.enabled",
            false,
            "tracker.opentelemetry.enabled",
            false);
    try (ApplicationContext beans = Application.start("trackers", off)) {
      beans.getBean(Counters.class).raiseCounter("c");

      assertThat(beans.getBean(InMemorySpanExporter.class).getFinishedSpanItems()).isEmpty();
      assertThat(isMetered(beans)).isFalse();
    }
  }

  @Test
  void writeToTheLog() {
    Logger logger = (Logger) LoggerFactory.getLogger("dev.tracker.activity");
    logger.setLevel(Level.INFO);
    try (Notes notes = Notes.taken();
        ApplicationContext beans = Application.start("trackers")) {
      beans.getBean(Counters.class).raiseCounter("c");

      assertThat(notes.all()).anyMatch(each -> each.startsWith("raise counter started"));
    } finally {
      logger.setLevel(null);
    }
  }

  private static boolean isMetered(ApplicationContext beans) {
    return beans.getBean(MeterRegistry.class).getMeters().stream()
        .anyMatch(meter -> "counter".equals(meter.getId().getTag("subject")));
  }
}
