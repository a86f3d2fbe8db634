package dev.tracker.processor.verify.coverage;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/** Who leaves a method alone says why. Where each method is required to, another rule asks. */
public final class ReasonRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (type.required()) {
      return;
    }
    for (DecoratedMethod method : type.methods()) {
      // What is inherited from a class file is shown at the interface, which cannot mend it.
      if (method instanceof ForwardedMethod forwarded
          && forwarded.why() != null
          && forwarded.givesNoReason()
          && !method.location().equals(type.location())) {
        findings.accept(
            Problem.BLANK_REASON.at(forwarded.why().location(), method.signature().told()));
      }
    }
  }
}
