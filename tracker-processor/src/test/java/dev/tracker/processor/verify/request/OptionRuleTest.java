package dev.tracker.processor.verify.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.mistake.OptionMistake;
import dev.tracker.processor.model.mistake.OptionMistake.Kind;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.finding.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNKNOWN | TRK058 | Did you mean \"tracker.strict\"? The options are tracker.strict.",
        "NO_BOOLEAN | TRK059 | -Atracker.strikt=on: the value must be true or false.",
        "NO_PATTERN | TRK059 | this is not a pattern for interface names",
        "NO_ANNOTATION | TRK059 | this annotation is not on the class path",
        "NO_SELECTION | TRK059 | the value must be true, false, or patterns for interface names",
        "NO_LIBRARY | TRK059 | needs a library that is not on the class path",
      })
  void saysWhatIsWrong(Kind kind, String code, String what) {
    Finding finding =
        OptionRule.check(
            new OptionMistake(kind, "tracker.strikt", "on", List.of("tracker.strict"), Draft.TYPE));

    assertThat(finding.message()).startsWith(code + ": ").contains(what);
    assertThat(finding.location()).isEqualTo(Draft.TYPE);
  }
}
