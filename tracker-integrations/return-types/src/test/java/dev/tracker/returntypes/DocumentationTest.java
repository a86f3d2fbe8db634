package dev.tracker.returntypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the documentation is made of what is tested here. */
class DocumentationTest {
  private static final Path DOCUMENTATION = Path.of("../../docs/return-types.md");
  private static final String HEAD =
      """
      | a method that returns | starts an activity with | success is | failure is | cancellation is | the caller gets | needs |
      |---|---|---|---|---|---|---|
      """;

  @Test
  void hasARowForEachType() throws IOException {
    String rows =
        Stream.of(ReturnType.values()).map(type -> type.row() + "\n").reduce("", String::concat);

    assertThat(Files.readString(DOCUMENTATION)).contains("\n" + HEAD + rows + "\n");
  }
}
