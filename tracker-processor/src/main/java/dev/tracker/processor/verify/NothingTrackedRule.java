package dev.tracker.processor.verify;

import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import java.util.function.Consumer;

/**
 * An annotated interface has something to track. One that stands for another without any methods,
 * such as a marker, has nothing to lose.
 */
final class NothingTrackedRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (type.obstacles().isEmpty()
        && !type.unfinished()
        && type.misplacements().isEmpty()
        && (!type.methods().isEmpty() || type.delegateType().equals(type.type()))
        && type.methods().stream().noneMatch(TrackedOperation.class::isInstance)) {
      findings.accept(Problem.NOTHING_TRACKED.at(type.location(), type.name().simpleName()));
    }
  }
}
