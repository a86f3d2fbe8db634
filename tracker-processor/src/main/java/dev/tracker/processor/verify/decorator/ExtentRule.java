package dev.tracker.processor.verify.decorator;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/** A decorator fits into a class file, which can have only so many constants. */
public final class ExtentRule implements Rule {
  private static final int MOST_CONSTANTS = 65_535;

  /** So few methods fit in whatever they are. */
  private static final int FEW_METHODS = 200;

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (type.methods().size() > FEW_METHODS && ConstantEstimate.of(type) > MOST_CONSTANTS) {
      findings.accept(
          Problem.NOT_DECORABLE.at(
              type.location(),
              "the decorator of its "
                  + type.methods().size()
                  + " methods may need more than the 65535 constants that a class file can have",
              "Split the interface, or exclude methods with @Untracked, which need fewer."));
    }
  }
}
