package dev.tracker.processor.verify;

import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.Signature;
import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** When a method returns, its work is done. */
final class ReturnRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    if (operation.mendable() && operation.shape().kind() == ReturnShape.Kind.UNFOLLOWED) {
      Signature signature = operation.signature();
      findings.accept(
          Problem.UNFOLLOWED_RETURN.at(
              operation.location(), signature.name(), signature.returnType()));
    }
  }
}
