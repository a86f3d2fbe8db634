package dev.tracker.processor.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Half-written sources, class paths with holes, annotations that hold what they cannot, earlier
 * releases: whatever it is, it is never an internal error. The seeds are the same in every build;
 * {@code -Dtracker.seed=7} begins with another, and {@code -Dtracker.long=true} goes through many
 * more.
 */
class BrokenInputTest {
  private static final int SHOWN = 10;

  @TempDir private Path work;

  @Test
  void isNeverAMistakeOfOurs() {
    List<Seedling> seedlings =
        Stream.of("bad", "good", "completeness")
            .flatMap(
                each -> Seedling.in(Path.of("src/test/resources").resolve(each), work).stream())
            .filter(seedling -> !seedling.sources().isEmpty())
            .toList();
    long first = Long.getLong("tracker.seed", 1);
    int samples =
        Integer.getInteger("tracker.samples", Boolean.getBoolean("tracker.long") ? 20_000 : 200);
    Map<String, BrokenSample> faults = new TreeMap<>();
    for (long seed = first; seed < first + samples; seed++) {
      Seedling seedling = seedlings.get((int) (seed % seedlings.size()));
      BrokenSample sample = BrokenSample.of(seed, seedling);
      for (JavaCompiler compiler : compilers(seed)) {
        String fault = sample.fault(compiler);
        if (!fault.isEmpty()) {
          faults.putIfAbsent(fault, sample);
        }
      }
    }
    System.out.printf(
        "broken input %d samples %d faults (first seed %d)%n", samples, faults.size(), first);
    List<String> shown = new ArrayList<>();
    faults.forEach((fault, sample) -> shown.add(fault + "\n" + sample));
    shown.stream().limit(SHOWN).forEach(System.out::println);
    assertThat(faults.keySet()).isEmpty();
  }

  /** Eclipse's takes longer, and reads what javac gives up. */
  private static List<JavaCompiler> compilers(long seed) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    return seed % 4 == 0 ? List.of(javac, new EclipseCompiler()) : List.of(javac);
  }
}
