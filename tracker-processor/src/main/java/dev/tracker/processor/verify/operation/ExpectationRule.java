package dev.tracker.processor.verify.operation;

import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/**
 * Every expected exception can come out of the method, and is named once. A stage may fail with
 * any.
 */
public final class ExpectationRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    for (ExpectedError error : operation.expected()) {
      if (!error.throwable() && !operation.shape().kind().isAsynchronous()) {
        findings.accept(
            Problem.IMPOSSIBLE_EXPECTATION.at(
                error.location(), operation.signature().name(), error.type()));
      } else if (error.covered()) {
        findings.accept(Problem.REPEATED_EXPECTATION.at(error.location(), error.type()));
      }
    }
  }
}
