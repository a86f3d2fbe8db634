package dev.tracker.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.naming.LabelledMethod.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on methods of real libraries, whose labels a careful engineer chose. */
class LabelledMethodsTest {

  @ParameterizedTest
  @CsvSource({
    "/naming/labelled.tsv, 0.95, 0.90",
    "/naming/other.tsv, 0.90, 0.90",
    "/naming/further.tsv, 0.90, 0.90",
  })
  void namesMethodsAsAnEngineerWould(String table, double all, double ids) {
    List<Outcome> outcomes =
        LabelledMethods.of(table).stream().map(LabelledMethod::outcome).toList();
    List<Outcome> wrong = outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
    List<Outcome> withId = outcomes.stream().filter(outcome -> outcome.label().hasId()).toList();
    List<Outcome> found = withId.stream().filter(Outcome::hasRightId).toList();
    String report =
        "%s: all four right %.3f of %d, ids %.3f of %d%n%s"
            .formatted(
                table,
                1 - (double) wrong.size() / outcomes.size(),
                outcomes.size(),
                (double) found.size() / withId.size(),
                withId.size(),
                wrong.stream().map(Outcome::toString).collect(Collectors.joining("\n")));
    System.out.println(report);

    assertThat((double) (outcomes.size() - wrong.size()) / outcomes.size())
        .as(report)
        .isGreaterThanOrEqualTo(all);
    assertThat((double) found.size() / withId.size()).as(report).isGreaterThanOrEqualTo(ids);
  }

  @Test
  void thePageNamesEachRule() throws IOException {
    String page = Files.readString(Path.of("../docs/naming.md"));
    Set<String> rules = new TreeSet<>();
    for (String table : List.of("/naming/labelled.tsv", "/naming/other.tsv")) {
      for (LabelledMethod label : LabelledMethods.of(table)) {
        Outcome outcome = label.outcome();
        rules.add(outcome.naming().operation().rule());
        rules.add(outcome.naming().subject().rule());
        rules.add(outcome.naming().effect().rule());
        rules.add(outcome.id().rule());
      }
    }
    rules.remove("none");

    assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> assertThat(page).contains(rule));
  }
}
