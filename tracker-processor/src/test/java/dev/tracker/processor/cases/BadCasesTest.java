package dev.tracker.processor.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.verify.finding.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem is shown, at its very line, by a case in {@code bad}; and nothing else is. */
class BadCasesTest {

  static List<Case> cases() throws IOException {
    return Case.bad();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndNoMore(Case each, @TempDir Path classes) throws IOException {
    List<Message> expected = each.expected();
    List<Message> unexpected = new ArrayList<>();
    List<Message> missing = new ArrayList<>(expected);

    for (Message said : each.messages(classes)) {
      if (!missing.removeIf(said::answers)) {
        unexpected.add(said);
      }
    }

    assertThat(lines(unexpected)).as("said, but not expected").isEmpty();
    assertThat(lines(missing)).as("expected, but not said").isEmpty();
    assertThat(expected).extracting(Message::code).contains(each.code());
  }

  /**
   * Not what takes a compiler that fails, nor what takes an API of another version: run in this
   * process, Eclipse's compiler has the API of the tests. By itself it says the same of that.
   */
  static List<Case> casesForEclipse() throws IOException {
    Set<String> others = Set.of(Problem.API_OF_ANOTHER_VERSION.code());
    return cases().stream()
        .filter(each -> !each.isOfTheSurroundings() && !others.contains(each.code()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("casesForEclipse")
  void saysTheSameUnderEclipse(Case each, @TempDir Path classes, @TempDir Path output)
      throws IOException {
    List<Message> missing = new ArrayList<>(each.expected());
    missing.removeIf(message -> !message.code().startsWith("TRK"));
    List<Message> unexpected = new ArrayList<>();
    for (Message said : each.messagesOfEclipse(classes, output)) {
      missing.stream()
          .filter(said::answersUnderEclipse)
          .findFirst()
          .ifPresentOrElse(missing::remove, () -> unexpected.add(said));
    }

    assertThat(lines(unexpected)).as("said, but not expected").isEmpty();
    assertThat(lines(missing)).as("expected, but not said").isEmpty();
  }

  private static String lines(List<Message> messages) {
    return messages.stream().map(Message::toString).collect(joining("\n"));
  }

  @Test
  void showAllProblems() throws IOException {
    assertThat(cases())
        .extracting(Case::code)
        .containsExactlyElementsOf(
            Stream.of(Problem.values()).map(Problem::code).sorted().toList());
  }
}
