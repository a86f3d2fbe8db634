package dev.tracker.processor.generate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalNamesTest {

  @Test
  void aTakenNameGetsUnderscoresUntilItIsFree() {
    LocalNames names = new LocalNames(List.of("result", "result_"));

    assertThat(names.newName("result")).isEqualTo("result__");
    assertThat(names.newName("value")).isEqualTo("value");
    assertThat(names.newName("value")).isEqualTo("value_");
  }

  @Test
  void aKeywordIsTaken() {
    assertThat(new LocalNames(List.of()).newName("class")).isEqualTo("class_");
  }
}
