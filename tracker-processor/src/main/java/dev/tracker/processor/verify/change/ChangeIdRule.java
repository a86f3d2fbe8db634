package dev.tracker.processor.verify.change;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** A change says what was changed. */
public final class ChangeIdRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    if (operation.mendable()
        && change != null
        && change.id() == null
        && !change.withoutEntity()
        && !isOfBrokenBatch(change)) {
      findings.accept(Problem.NO_CHANGE_ID.at(change.location(), operation.signature().told()));
    }
  }

  /** Of elements that nobody knows, nobody knows the ids. */
  private static boolean isOfBrokenBatch(Change change) {
    return change.batch() != null && change.batch().source().path() instanceof BrokenPath;
  }
}
