package dev.tracker.processor.verify.change;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** A read does not say what it changes. */
public final class EffectRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    if (operation.effect() == Effect.READ && change != null && change.given()) {
      findings.accept(Problem.READ_WITH_CHANGE.at(change.location(), operation.signature().told()));
    }
  }
}
