package dev.tracker.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {
  private final Nesting nesting = new Nesting();

  @Test
  void whatIsWithinItselfIsTold() {
    String value = "a";

    assertThat(nesting.enter(value)).isNull();
    assertThat(nesting.enter(new String("a"))).isNull();
    assertThat(nesting.enter(value)).isEqualTo("…(cycle)");
    nesting.leave();
    nesting.leave();
    assertThat(nesting.enter(value)).isNull();
  }

  @Test
  void whatIsTooDeepIsCut() {
    for (int i = 0; i < 5; i++) {
      assertThat(nesting.enter(new Object())).isNull();
    }
    assertThat(nesting.enter(new Object())).isEqualTo("…(cut)");
    nesting.leave();
    assertThat(nesting.enter(new Object())).isNull();
  }

  @Test
  void whatIsTooMuchIsCut() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(nesting.enter(new Object())).isNull();
      nesting.leave();
    }
    assertThat(nesting.enter(new Object())).isEqualTo("…(cut)");
  }
}
