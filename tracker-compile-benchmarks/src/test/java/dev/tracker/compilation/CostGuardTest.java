package dev.tracker.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CostGuardTest {
  private final CostGuard recorded = new CostGuard(400, 1.5);

  @Test
  void letsALittleMorePass() {
    assertThat(new CostGuard(408, 1.64).beyond(recorded)).isEmpty();
    assertThat(new CostGuard(300, 1).beyond(recorded)).isEmpty();
  }

  @Test
  void tellsOfMoreLinesAndOfMoreTime() {
    assertThat(new CostGuard(409, 1.5).beyond(recorded))
        .singleElement()
        .asString()
        .contains("lines");
    assertThat(new CostGuard(400, 1.66).beyond(recorded))
        .singleElement()
        .asString()
        .contains("time");
  }

  @Test
  void decoratorsAreNoLongerThanRecorded(@TempDir Path folder) throws Exception {
    CostGuard file = CostGuard.read(Path.of("costs.properties"));
    long lines = new Trial(new ServiceSources(1, CostGuard.METHODS), folder).generatedLines();

    assertThat(new CostGuard(lines, file.ratio()).beyond(file))
        .as("lines of a decorator: %s, recorded are %s", lines, file.lines())
        .isEmpty();
  }
}
