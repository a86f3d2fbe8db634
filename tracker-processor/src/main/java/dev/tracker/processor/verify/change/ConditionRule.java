package dev.tracker.processor.verify.change;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** What decides whether a success is a change is a boolean. */
public final class ConditionRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    if (change != null
        && change.condition() != null
        && change.condition().path() instanceof ValuePath path
        && !path.kind().isBoolean()) {
      findings.accept(Problem.CONDITION_NOT_BOOLEAN.at(change.condition().location(), path.text()));
    }
  }
}
