package dev.tracker.examples.observability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ObservabilityTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void allTrackersSeeTheSame() throws IOException, InterruptedException {
    int status = Observability.run(folder, new PrintStream(out, true, UTF_8));

    String printed = out.toString(UTF_8);
    assertThat(status).as(printed).isZero();
    String table = printed.substring(printed.indexOf("operation  "));
    assertThat(table).hasLineCount(10);
    assertThat(Path.of("../../docs/trackers.md")).content().contains("```\n" + table + "```");
  }

  @Test
  void logAndRecordingNameTheSameSpans() throws IOException, InterruptedException {
    Observability.run(folder, new PrintStream(out, true, UTF_8));

    List<String> recorded =
        RecordingFile.readAllEvents(folder.resolve("activities.jfr")).stream()
            .map(event -> event.getString("traceId") + " " + event.getString("spanId"))
            .toList();
    assertThat(recorded).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Files.readAllLines(folder.resolve("activities.log")))
        .filteredOn(line -> line.contains(" event=\"completed\" "))
        .map(line -> line.replaceFirst(".* trace_id=\"(\\w+)\" span_id=\"(\\w+)\".*", "$1 $2"))
        .containsExactlyInAnyOrderElementsOf(recorded);
  }
}
