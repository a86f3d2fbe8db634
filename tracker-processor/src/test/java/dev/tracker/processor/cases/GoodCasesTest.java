package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.verify.finding.Problem;
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
    List<String> codes = Case.bad().stream().map(Case::code).toList();

    assertThat(cases())
        .extracting(Case::code)
        .containsExactlyElementsOf(
            codes.stream().filter(code -> !code.equals(Problem.INTERNAL_ERROR.code())).toList());
  }
}
