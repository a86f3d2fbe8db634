package dev.tracker.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records the quickstart, as its page says, and opens the recording with the JDK's own tool. */
@Timeout(120)
class FlightRecordingTest {
  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
  private static final Path PAGE = Path.of("../../docs/trackers.md");
  private static final String CSV = "src/main/resources/dev/tracker/examples/quickstart/users.csv";

  @TempDir private Path folder;

  @Test
  void thePageShowsWhatIsPrinted() throws IOException, InterruptedException {
    Path recording = folder.resolve("quickstart.jfr");
    record("filename=" + recording);

    List<String> events = print(recording);

    String first = events.get(0);
    String failure =
        events.stream().filter(event -> event.contains("\"failure\"")).findFirst().get();
    assertThat(events).hasSize(308);
    assertThat(PAGE).content().contains("```\n" + first + "\n\n" + failure + "\n```");
  }

  /** With the options that the page shows, but for a time that none of them takes. */
  @Test
  void aThresholdLeavesOutWhatIsShorter() throws IOException, InterruptedException {
    Path recording = folder.resolve("service.jfr");
    Matcher shown =
        Pattern.compile("java -XX:StartFlightRecording:(\\S+threshold=20ms) ")
            .matcher(Files.readString(PAGE));
    assertThat(shown.find()).isTrue();

    record(shown.group(1).replace("service.jfr", recording.toString()).replace("20ms", "1h"));

    assertThat(folder.resolve("java.out")).content().doesNotContain("doesn't exist");
    assertThat(print(recording)).containsExactly("");
  }

  private void record(String options) throws IOException, InterruptedException {
    Process program =
        start(
            "java",
            "-XX:StartFlightRecording:" + options,
            "-cp",
            System.getProperty("java.class.path"),
            Quickstart.class.getName(),
            CSV,
            folder.resolve("users").toString());
    assertThat(program.waitFor()).isZero();
  }

  /** The events, without what differs with each run. */
  private List<String> print(Path recording) throws IOException, InterruptedException {
    Process tool = start("jfr", "print", "--events", "dev.tracker.Activity", recording.toString());
    assertThat(tool.waitFor()).isZero();
    String printed =
        Files.readString(folder.resolve("jfr.out"))
            .replaceAll(
                "(startTime|duration|requestId|operationId|startThread(?:Name)?|eventThread) = .*",
                "$1 = …");
    return Arrays.stream(printed.split("(?<=\n})\\s+")).toList();
  }

  /** Writes to files, for a pipe that nobody reads would stop it. */
  private Process start(String tool, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JDK.resolve(tool).toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve(tool + ".out").toFile())
        .redirectError(folder.resolve(tool + ".err").toFile())
        .start();
  }
}
