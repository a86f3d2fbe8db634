package dev.tracker.examples.thirdparty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThirdPartyInterfaceTest {
  private static final Pattern OUTPUT =
      Pattern.compile("<!-- output: example -->\n```\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void printsWhatItsReadmeShows() throws IOException, InterruptedException {
    String shown =
        OUTPUT
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    assertThat(run()).containsPattern(pattern(shown));
  }

  /** Lines that end like these, in this order, and others between; an ellipsis is anything. */
  private static Pattern pattern(String lines) {
    return Pattern.compile(
        lines
            .lines()
            .map(
                line ->
                    Arrays.stream(line.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\n]*")))
            .collect(Collectors.joining("\n(?s:.*?)", "", "\n")));
  }

  /** In a process of its own, since the log goes to its error stream. */
  private static String run() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ThirdPartyInterface.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(output).isZero();
    return output.replace("\r\n", "\n");
  }
}
