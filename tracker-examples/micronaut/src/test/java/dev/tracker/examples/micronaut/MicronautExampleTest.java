package dev.tracker.examples.micronaut;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MicronautExampleTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    MicronautExample.run(new PrintStream(printed, true, UTF_8));

    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "<!-- output: example -->\n```\n"
                + printed.toString(UTF_8).replace(System.lineSeparator(), "\n")
                + "```\n");
  }
}
