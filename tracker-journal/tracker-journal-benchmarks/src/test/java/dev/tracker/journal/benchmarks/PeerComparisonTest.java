package dev.tracker.journal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program, in so few turns that its figures say nothing. */
class PeerComparisonTest {
  @Test
  void printsATableOfRatiosAndOneOfBytes() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      new PeerComparison(
              out,
              "databases=h2,sqlite",
              "changes=2",
              "customers=10",
              "rounds=2",
              "millis=5",
              "sized=100")
          .run();
    }

    String ratio = "\\d+\\.\\d\\d";
    String bytes = "[1-9][\\d,]*";
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(10);
    assertThat(lines.get(2)).matches(row("h2", 2, ratio, ratio, ratio, ratio));
    assertThat(lines.get(3)).matches(row("sqlite", 2, ratio, ratio, ratio, ""));
    assertThat(lines.get(8)).matches(row("sqlite", 2, bytes, bytes, ""));
  }

  private static String row(String database, int changes, String... cells) {
    return "\\| " + database + " \\| " + changes + " \\| " + String.join(" \\| ", cells) + " \\|";
  }

  @Test
  void saysWhatItDoesNotKnow() {
    assertThatThrownBy(() -> new PeerComparison(System.out, "turns=3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("turns=3", "rounds");
    assertThatThrownBy(() -> new PeerComparison(System.out, "databases=oracle").run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("oracle", "sqlite");
  }
}
