package dev.tracker.processor.verify.coverage;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.function.Consumer;

/**
 * An annotated interface has something to track. One that stands for another which has no methods
 * but Object's, such as a marker, has nothing to lose.
 */
public final class NothingTrackedRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (type.obstacles().isEmpty()
        && !type.unfinished()
        && type.misplacements().isEmpty()
        && !(extendsOnlyOne(type)
            && type.methods().stream().allMatch(NothingTrackedRule::isOfObject))
        && type.methods().stream().noneMatch(TrackedOperation.class::isInstance)) {
      findings.accept(Problem.NOTHING_TRACKED.at(type.location(), type.name().simpleName()));
    }
  }

  /** Such an interface tracks another, and be it a library's. */
  private static boolean extendsOnlyOne(TrackedType type) {
    return !type.delegateType().equals(type.type());
  }

  private static boolean isOfObject(DecoratedMethod method) {
    return method instanceof ForwardedMethod forwarded
        && forwarded.reason() == ForwardedMethod.Reason.OBJECT_METHOD;
  }
}
