package dev.tracker.processor.verify.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

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
        "backend.name, backend.id; Write an entry for each path: {\"backend.name\","
            + " \"backend.id\"}.",
        "#id; Write \"id\".",
        "${id}; Write \"id\".",
        "backend?.name; Write \"backend.name\".",
        "id = backend.id; Write the path alone: here, nothing is recorded under a key.",
        "users[0].name; 'Record the whole: a path does not lead to single elements.'",
        "name == user.name; Write \"name = user.name\".",
        ",backend.name; 'Write a path, such as user.name.'",
        "1st; 'Write a path, such as user.name.'",
      })
  void ofPaths(String written, String proposal) {
    assertThat(Proposal.path(written)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({"create user, Write \"create_user\"", "2nd try, Write \"nd_try\"", "'!', Rename it"})
  void ofNames(String written, String proposal) {
    assertThat(Proposal.name(written)).isEqualTo(proposal);
  }
}
