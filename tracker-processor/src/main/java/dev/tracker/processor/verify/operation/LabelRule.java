package dev.tracker.processor.verify.operation;

import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.suggestion.PlainName;
import dev.tracker.processor.verify.suggestion.Proposal;
import java.util.function.Consumer;

/** Operations and subjects can be part of the name of a metric or a span. */
public final class LabelRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    check(operation.operation(), "operation", findings);
    check(operation.subject(), "subject", findings);
  }

  private static void check(Label label, String role, Consumer<Finding> findings) {
    if (label.given() && !PlainName.is(label.text())) {
      findings.accept(
          Problem.MALFORMED_LABEL.at(
              label.location(), label.text(), role, Proposal.name(label.text())));
    }
  }
}
