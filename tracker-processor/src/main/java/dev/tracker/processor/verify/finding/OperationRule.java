package dev.tracker.processor.verify.finding;

import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** One thing that is checked of each tracked method, whatever the others are like. */
public interface OperationRule {

  void check(TrackedOperation operation, Consumer<Finding> findings);
}
