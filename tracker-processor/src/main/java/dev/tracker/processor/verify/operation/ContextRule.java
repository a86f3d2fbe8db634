package dev.tracker.processor.verify.operation;

import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** A method takes one context at most. */
public final class ContextRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    if (operation.contextParameters().size() > 1) {
      findings.accept(
          Problem.SEVERAL_CONTEXTS.at(operation.location(), operation.signature().name()));
    }
  }
}
