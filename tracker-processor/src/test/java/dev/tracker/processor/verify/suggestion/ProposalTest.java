package dev.tracker.processor.verify.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newcomers write, and what they learn to write instead. */
class ProposalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "backend.getName(); Write \"backend.getName\".",
        "name: backend.name; Write \"name = backend.name\".",
        "backend.name, backend.id; Write one entry per path: {\"backend.name\","
            + " \"backend.id\"}.",
        "#id; Write \"id\".",
        "${id}; Write \"id\".",
        "backend?.name; Write \"backend.name\".",
        "id = backend.id; Write only the path. There are no keys here.",
        "users[0].name; 'A path cannot select a single element. Record the whole collection.'",
        "name == user.name; Write \"name = user.name\".",
        ",backend.name; 'Write a path, such as user.name.'",
        "user.age > 17; 'A path cannot compute. Record the values it is computed from, or add a"
            + " method that returns the result.'",
        "user.age + 1; 'A path cannot compute. Record the values it is computed from, or add a"
            + " method that returns the result.'",
        "lines.get(0).sku; 'A path cannot compute. Record the values it is computed from, or add a"
            + " method that returns the result.'",
        "1st; 'Write a path, such as user.name.'",
      })
  void ofPaths(String written, String proposal) {
    assertThat(Proposal.path(written)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "result > 0; Return a boolean",
        "!result.failed; Return a boolean",
        "a.on && b.on; Return a boolean",
        "a.on || b.on; Return a boolean",
        "result != null; 'Return an Optional, and write \"result\". Or return a boolean'",
        "result == null; Return a boolean",
      })
  void ofConditions(String written, String proposal) {
    assertThat(Proposal.condition(written))
        .isEqualTo(
            "A path cannot compute. "
                + proposal
                + ", a count or a collection, or an object with a method that returns one,"
                + " and write its path: changeIf = \"result.deleted\".");
  }

  @Test
  void ofConditionsThatComputeNothing() {
    assertThat(Proposal.condition("${deleted}")).isEqualTo("Write \"deleted\".");
  }

  @Test
  void ofElements() {
    assertThat(Proposal.ofElements("order.lines.sku", List.of("order.lines.empty")))
        .contains("Record \"order.lines\", or add");
    assertThat(Proposal.ofElements("order.lines.sku", List.of("order.lines.size")))
        .contains("Record \"order.lines\", \"order.lines.size\", or add");
  }

  @ParameterizedTest
  @CsvSource({"create user, Write \"create_user\"", "2nd try, Write \"nd_try\"", "'!', Rename it"})
  void ofNames(String written, String proposal) {
    assertThat(Proposal.name(written)).isEqualTo(proposal);
  }
}
