package dev.tracker.examples.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void holdsWhereAllSawTheSame() {
    assertThat(new Agreement(tally(2), tally(2), tally(2), tally(2)).holds()).isTrue();
  }

  @Test
  void anyoneCanBreakIt() {
    assertThat(new Agreement(tally(1), tally(2), tally(2), tally(2)).holds()).isFalse();
    assertThat(new Agreement(tally(2), tally(1), tally(2), tally(2)).holds()).isFalse();
    assertThat(new Agreement(tally(2), tally(2), tally(1), tally(2)).holds()).isFalse();
    assertThat(new Agreement(tally(2), tally(2), tally(2), tally(1)).holds()).isFalse();
  }

  @Test
  void nothingSeenIsNoAgreement() {
    assertThat(new Agreement(tally(0), tally(0), tally(0), tally(0)).holds()).isFalse();
  }

  @Test
  void whatOnlyOneSawIsInTheTable() {
    assertThat(new Agreement(tally(0), tally(0), tally(0), tally(3)).table().lines())
        .contains("place      ended         0       0       0       3");
  }

  private static Tally tally(long count) {
    Tally tally = new Tally();
    tally.add("place", Fate.ENDED, count);
    return tally;
  }
}
