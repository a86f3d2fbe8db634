package dev.tracker.processor.verify.operation;

import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** When a method returns, its work is done. */
public final class ReturnRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Signature signature = operation.signature();
    if (signature.isSuspending()) {
      findings.accept(Problem.SUSPENDING_FUNCTION.at(operation.location(), signature.told()));
    } else if (operation.mendable() && operation.shape().missingArtifact() != null) {
      findings.accept(
          Problem.MISSING_ADAPTER.at(
              operation.location(),
              signature.told(),
              signature.returnType(),
              operation.shape().missingArtifact()));
    } else if (operation.mendable() && operation.shape().kind() == ReturnShape.Kind.UNFOLLOWED) {
      findings.accept(
          Problem.UNFOLLOWED_RETURN.at(
              operation.location(), signature.told(), signature.returnType()));
    }
  }
}
