package dev.tracker.processor.verify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameKeysRuleTest {
  private final Draft draft = new Draft();

  private DecoratedMethod with(Entry... arguments) {
    draft.arguments = List.of(arguments);
    return draft.operation();
  }

  private List<Finding> findings(DecoratedMethod... methods) {
    return Draft.findings(new SameKeysRule(), draft.type(methods));
  }

  @Test
  void theSameOperationHasTheSameKeys() {
    DecoratedMethod first = with(Draft.entry("id"), Draft.entry("name"));
    DecoratedMethod same = with(Draft.entry("name"), Draft.entry("id"));
    DecoratedMethod other = with(Draft.entry("id"), Draft.entry("zone"));

    assertThat(findings(first, same)).isEmpty();

    List<Finding> findings = findings(first, same, other);
    assertThat(findings).extracting(Finding::problem).containsExactly(Problem.DIFFERENT_KEYS);
    assertThat(findings.get(0).location()).isEqualTo(Draft.METHOD);
    assertThat(findings.get(0).message()).contains("add backend", "id, zone", "id, name");
  }

  @Test
  void whatRecordsNothingOrCannotBeMendedOrIsBrokenIsNotCompared() {
    DecoratedMethod first = with(Draft.entry("id"));
    DecoratedMethod bare = with();
    DecoratedMethod broken = with(Draft.entry("x"), Draft.broken("y", Fault.UNKNOWN_ROOT, "y"));
    draft.mendable = false;
    DecoratedMethod foreign = with(Draft.entry("zone"));

    assertThat(findings(bare, broken, foreign, first)).isEmpty();
    assertThat(findings(first, bare, broken, foreign)).isEmpty();
  }

  @Test
  void otherOperationsMayHaveOthers() {
    DecoratedMethod first = with(Draft.entry("id"));
    draft.subject = new Label("zone", true, Draft.METHOD);

    assertThat(findings(first, with(Draft.entry("zone")))).isEmpty();
  }
}
