package dev.tracker.processor.verify;

import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** Every expected exception can be thrown, and is named once. */
final class ExpectationRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    for (ExpectedError error : operation.expected()) {
      if (!error.throwable()) {
        findings.accept(
            Problem.IMPOSSIBLE_EXPECTATION.at(
                error.location(), operation.signature().name(), error.type()));
      } else if (error.covered()) {
        findings.accept(Problem.REPEATED_EXPECTATION.at(error.location(), error.type()));
      }
    }
  }
}
