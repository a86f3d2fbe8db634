package dev.tracker.processor.verify.decorator;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/** Who serializes a decorator knows what becomes of it. */
public final class SerializationRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (type.surroundings().isSerializable() && type.obstacles().isEmpty()) {
      findings.accept(Problem.SERIALIZED_DELEGATE.at(type.location(), type.name().simpleName()));
    }
  }
}
