package dev.tracker.examples.avaje;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AvajeExampleTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    AvajeExample.run(new PrintStream(printed, true, UTF_8));

    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "<!-- output: example -->\n```\n"
                + printed.toString(UTF_8).replace(System.lineSeparator(), "\n")
                + "```\n");
  }

  @Test
  void isWhatTheDocumentationShows() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/dev/tracker/examples/avaje/DefaultOrderService.java"));
    String region =
        source
            .substring(source.indexOf("// tag::tracked[]\n"), source.indexOf("  // end::tracked[]"))
            .replace("// tag::tracked[]\n", "")
            .stripTrailing()
            .stripIndent();

    assertThat(Files.readString(Path.of("../../docs/containers.md")))
        .contains(
            "<!-- snippet: DefaultOrderService.java#tracked -->\n```java\n" + region + "\n```\n");
  }
}
