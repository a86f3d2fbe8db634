package dev.tracker.processor.verify.finding;

import dev.tracker.processor.model.TrackedType;
import java.util.function.Consumer;

/** One thing that is checked of an interface. */
public interface Rule {

  void check(TrackedType type, Consumer<Finding> findings);
}
