package dev.tracker.examples.observability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void logLinesNameTheirSpansAndRequests() throws IOException, InterruptedException {
    Observability.run(folder, new PrintStream(out, true, UTF_8));

    assertThat(Files.readAllLines(folder.resolve("activities.log")))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsPattern(" request_id=\"[^\"]+\"")
                    .containsPattern(" trace_id=\"[0-9a-f]{32}\" span_id=\"[0-9a-f]{16}\""));
  }
}
