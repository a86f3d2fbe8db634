package dev.tracker.examples.quarkusshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path TENANTS =
      Path.of("src/main/java/dev/tracker/examples/quarkusshop/Tenants.java");

  @Test
  void showsThisCode() throws IOException {
    String source = Files.readString(TENANTS);
    String region =
        source
            .substring(source.indexOf("// tag::tenant[]\n"), source.indexOf("  // end::tenant[]"))
            .replace("// tag::tenant[]\n", "")
            .stripTrailing()
            .stripIndent();

    assertThat(Files.readString(Path.of("../../docs/containers.md")))
        .contains("<!-- snippet: Tenants.java#tenant -->\n```java\n" + region + "\n```\n");
  }
}
