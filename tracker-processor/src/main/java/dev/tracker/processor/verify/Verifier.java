package dev.tracker.processor.verify;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.change.ChangeIdRule;
import dev.tracker.processor.verify.change.EffectRule;
import dev.tracker.processor.verify.coverage.CoverageRule;
import dev.tracker.processor.verify.coverage.NothingTrackedRule;
import dev.tracker.processor.verify.coverage.ReasonRule;
import dev.tracker.processor.verify.decorator.DecorableRule;
import dev.tracker.processor.verify.decorator.ExtentRule;
import dev.tracker.processor.verify.decorator.SerializationRule;
import dev.tracker.processor.verify.entry.KeyRule;
import dev.tracker.processor.verify.entry.PathRule;
import dev.tracker.processor.verify.entry.SameKeysRule;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Rule;
import dev.tracker.processor.verify.operation.ContextRule;
import dev.tracker.processor.verify.operation.ExpectationRule;
import dev.tracker.processor.verify.operation.LabelRule;
import dev.tracker.processor.verify.operation.ReturnRule;
import dev.tracker.processor.verify.request.PlacementRule;
import dev.tracker.processor.verify.secret.SecrecyRule;
import dev.tracker.processor.verify.secret.SecretNameRule;
import dev.tracker.processor.verify.secret.TakenApartRule;
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
          new SerializationRule(),
          new CoverageRule(),
          new ReasonRule(),
          new SameKeysRule(),
          new TakenApartRule());

  private static final List<OperationRule> ON_OPERATIONS =
      List.of(
          new LabelRule(),
          new ContextRule(),
          new KeyRule(),
          new PathRule(),
          new SecrecyRule(),
          new SecretNameRule(),
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
