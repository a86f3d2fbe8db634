package dev.tracker.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CostGuardTest {
  private final CostGuard recorded = new CostGuard(400, 1.5, 2);

  @Test
  void letsALittleMorePass() {
    assertThat(new CostGuard(408, 1.64, 2.09).beyond(recorded)).isEmpty();
    assertThat(new CostGuard(300, 1, 1).beyond(recorded)).isEmpty();
  }

  @Test
  void tellsOfMoreLinesOfMoreTimeAndOfMoreObjects() {
    assertThat(new CostGuard(400, 1.5, 2.11).beyond(recorded))
        .singleElement()
        .asString()
        .contains("allocates");
    assertThat(new CostGuard(409, 1.5, 2).beyond(recorded))
        .singleElement()
        .asString()
        .contains("lines");
    assertThat(new CostGuard(400, 1.66, 2).beyond(recorded))
        .singleElement()
        .asString()
        .contains("time");
  }

  @Test
  void decoratorsAreNoLongerThanRecorded(@TempDir Path folder) throws Exception {
    CostGuard file = CostGuard.read(Path.of("costs.properties"));
    long lines = new Trial(new ServiceSources(1, CostGuard.METHODS), folder).generatedLines();

    assertThat(new CostGuard(lines, file.ratio(), file.allocation()).beyond(file))
        .as("lines of a decorator: %s, recorded are %s", lines, file.lines())
        .isEmpty();
  }

  /** Stands in for its time, which a test cannot hold: what is done twice is allocated twice. */
  @Test
  void theProcessorAllocatesNoMoreThanRecorded(@TempDir Path folder) throws Exception {
    CostGuard file = CostGuard.read(Path.of("costs.properties"));
    double found = CostGuard.allocation(folder);

    assertThat(new CostGuard(file.lines(), file.ratio(), found).beyond(file))
        .as("times what the source allocates: %s, recorded are %s", found, file.allocation())
        .isEmpty();
  }
}
