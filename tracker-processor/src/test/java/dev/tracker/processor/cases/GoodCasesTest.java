package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code bad} is shown mended in {@code good}: nobody has anything to say of it. */
class GoodCasesTest {

  static List<Case> cases() throws IOException {
    return Case.good();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areFlawless(Case each, @TempDir Path classes) throws IOException {
    assertThat(each.messages(classes)).isEmpty();
  }

  @Test
  void showWhateverCanBeMended() throws IOException {
    assertThat(cases())
        .extracting(Case::code)
        .containsExactlyElementsOf(
            Case.bad().stream()
                .filter(each -> !each.isOfTheSurroundings())
                .map(Case::code)
                .toList());
  }
}
