package dev.tracker.processor.verify;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import java.util.ArrayList;
import java.util.List;

/** Checks an interface against all rules, in the order of the list. */
public final class Verifier {
  private static final List<Rule> ON_TYPES =
      List.of(
          new DecorableRule(),
          new ExtentRule(),
          new PlacementRule(),
          new NothingTrackedRule(),
          new CoverageRule(),
          new ReasonRule(),
          new SameKeysRule());

  private static final List<OperationRule> ON_OPERATIONS =
      List.of(
          new LabelRule(),
          new ContextRule(),
          new KeyRule(),
          new PathRule(),
          new SecrecyRule(),
          new SecretNameRule(),
          new ConditionRule(),
          new EffectRule(),
          new ExpectationRule(),
          new ChangeIdRule(),
          new ReturnRule());

  /** Checks an interface. */
  public Verdict verify(TrackedType type) {
    List<Finding> findings = new ArrayList<>();
    ON_TYPES.forEach(rule -> rule.check(type, findings::add));
    List<DecoratedMethod> sound = new ArrayList<>();
    for (DecoratedMethod method : type.methods()) {
      List<Finding> own = new ArrayList<>();
      if (method instanceof TrackedOperation operation) {
        ON_OPERATIONS.forEach(rule -> rule.check(operation, own::add));
      }
      findings.addAll(own);
      sound.add(own.stream().anyMatch(Finding::isError) ? forwarded(method) : method);
    }
    return new Verdict(findings, type.withMethods(sound));
  }

  /**
   * A method that cannot be tracked as asked still has to be there, or every caller would break.
   */
  private static ForwardedMethod forwarded(DecoratedMethod method) {
    return new ForwardedMethod(
        method.signature(), ForwardedMethod.Reason.BROKEN, null, method.location());
  }
}
