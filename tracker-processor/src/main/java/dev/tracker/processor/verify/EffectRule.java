package dev.tracker.processor.verify;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** A read does not say what it changes. */
final class EffectRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    if (operation.effect() == Effect.READ && change != null && change.given()) {
      findings.accept(Problem.READ_WITH_CHANGE.at(change.location(), operation.signature().name()));
    }
  }
}
