package dev.tracker.processor.verify;

import dev.tracker.processor.model.TrackedOperation;
import java.util.function.Consumer;

/** One thing that is checked of each tracked method, whatever the others are like. */
interface OperationRule {

  void check(TrackedOperation operation, Consumer<Finding> findings);
}
