package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tracker.processor.StrictCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema in the docs promises of a manifest holds for every one that is written. */
class ManifestSchemaTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static Schema schema;

  @BeforeAll
  static void read() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(DOCS.resolve("manifest.schema.json")));
  }

  /** Those that compile: of what does not, nobody gets to see a manifest. */
  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>(Case.good());
    for (Case bad : Case.bad()) {
      if (bad.expected().stream().noneMatch(Message::isError)) {
        cases.add(bad);
      }
    }
    return cases;
  }

  static List<Path> golden() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void manifestsOfCases(Case each, @TempDir Path classes) throws IOException {
    Compilation compilation = each.compile(classes);

    assertThat(compilation.status()).isNotEqualTo(Compilation.Status.FAILURE);
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().endsWith(".json")) {
        assertThat(errors(StrictCompiler.text(file))).as(file.getName()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void goldenManifests(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1 | \"version\": 2",
        "\"CHANGE\" | \"change\"",
        "\"return\" | \"end\"",
        "\"plain\" | \"open\"",
        "\"line\": 11 | \"line\": 0",
        "\"status\": \"tracked\" | \"status\": \"untracked\"",
        "\"expected\": [] | \"expected\": [\"a b\"]",
        "\"changeIf\": null, | ",
        "\"key\": \"name\", | ",
        "\"operation\": | \"verb\": \"go\", \"operation\":"
      })
  void otherFilesDoNotPass(String text, String replacement) throws IOException {
    String manifest = Files.readString(GOLDEN.resolve("backend/com.acme.BackendService.json"));
    assertThat(manifest).contains(text);

    assertThat(errors(manifest.replace(text, replacement == null ? "" : replacement))).isNotEmpty();
  }

  @Test
  void thePageShowsOne() throws IOException {
    assertThat(Files.readString(DOCS.resolve("manifest.md")))
        .contains(Files.readString(GOLDEN.resolve("readme/com.acme.BackendService.json")));
  }

  private static List<Error> errors(String manifest) {
    return schema.validate(manifest, InputFormat.JSON);
  }
}
