package dev.tracker.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.StrictCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is generated depends on its interface, and on nothing else. */
class DeterminismTest {
  private static final List<String> SOURCES =
      List.of(
          "Backend",
          "BackendService",
          "DuplicateBackend",
          "LedgerEntry",
          "LedgerService",
          "Parcel",
          "ParcelLost",
          "ParcelService");

  @Test
  void generatesTheSameTwice() {
    assertThat(generated(SOURCES)).hasSize(3).isEqualTo(generated(SOURCES));
  }

  @Test
  void generatesTheSameInAnyOrder() {
    List<String> reversed = new ArrayList<>(SOURCES);
    Collections.reverse(reversed);

    assertThat(generated(reversed)).isEqualTo(generated(SOURCES));
  }

  @Test
  void generatesTheSameForOneAlone() {
    Map<String, String> alone = generated(List.of("ParcelService"));

    assertThat(alone).hasSize(1);
    assertThat(generated(SOURCES)).containsAllEntriesOf(alone);
  }

  /** The generated sources, by the names of their files. */
  private static Map<String, String> generated(List<String> names) {
    List<JavaFileObject> sources = names.stream().map(DeterminismTest::source).toList();
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : StrictCompiler.compile(sources).generatedSourceFiles()) {
      texts.put(file.getName(), StrictCompiler.text(file));
    }
    return texts;
  }

  private static JavaFileObject source(String name) {
    return StrictCompiler.source(
        Path.of("src/test/java/dev/tracker/processor/whole", name + ".java"));
  }
}
