package dev.tracker.processor.verify;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** A change says what was changed. */
final class ChangeIdRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    if (operation.mendable() && change != null && change.id() == null) {
      findings.accept(Problem.NO_CHANGE_ID.at(change.location(), operation.signature().name()));
    }
  }
}
