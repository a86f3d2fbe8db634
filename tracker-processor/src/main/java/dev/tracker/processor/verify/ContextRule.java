package dev.tracker.processor.verify;

import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** A method takes one context at most. */
final class ContextRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    if (operation.contextParameters().size() > 1) {
      findings.accept(
          Problem.SEVERAL_CONTEXTS.at(operation.location(), operation.signature().name()));
    }
  }
}
