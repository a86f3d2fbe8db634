package dev.tracker.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
