package dev.tracker.processor.verify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.verify.Draft;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  @Test
  void codesAscend() {
    List<String> codes = Stream.of(Problem.values()).map(Problem::code).toList();

    assertThat(codes)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("TRK\\d{3}"));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void saysWhatAndWhyAndHowToMendIt(Problem problem) {
    String message = problem.at(Draft.TYPE, "a", "b", "c", "d", "e").message();

    assertThat(message).startsWith(problem.code() + ": ").doesNotContain("%");
    assertThat(message.lines().skip(1)).hasSize(2);
    assertThat(message).containsSubsequence("\n  Why: ", "\n  Fix: ");
  }

  /** What a user has written may look like a placeholder. */
  @Test
  void takesParticularsAsTheyAre() {
    assertThat(Problem.MALFORMED_PATH.at(Draft.TYPE, "%1$s %n", "").message())
        .startsWith("TRK010: \"%1$s %n\" is not a path.");
  }
}
