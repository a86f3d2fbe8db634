package dev.tracker.processor.verify.coverage;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where the build asks for it, each method is tracked, or left alone for a reason. */
public final class CoverageRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    if (!type.required()) {
      return;
    }
    for (DecoratedMethod method : type.methods()) {
      if (method instanceof ForwardedMethod forwarded) {
        check(forwarded, type, findings);
      }
    }
  }

  private static void check(ForwardedMethod method, TrackedType type, Consumer<Finding> findings) {
    if (method.reason() == Reason.NOT_ANNOTATED) {
      findings.accept(undecided(method, type));
    } else if (method.givesNoReason()) {
      findings.accept(
          finding(
              method,
              type,
              "is @Untracked without a reason",
              "Add a reason: @Untracked(\"hot path, called per packet\")."));
    }
  }

  /** What there is to say of a required interface without {@code @TrackActivity} anywhere. */
  public static List<Finding> ofUntracked(TrackedType type) {
    List<Finding> findings = new ArrayList<>();
    List<DecoratedMethod> counting = type.methods().stream().filter(CoverageRule::counts).toList();
    if (counting.stream().anyMatch(method -> isDecidedIn(method, type))) {
      for (DecoratedMethod method : counting) {
        if (method instanceof ForwardedMethod forwarded && forwarded.reason() == Reason.UNTRACKED) {
          check(forwarded, type, findings::add);
        } else {
          findings.add(undecided(method, type));
        }
      }
    } else if (!counting.isEmpty()) {
      findings.add(Problem.UNDECIDED_INTERFACE.at(type.location(), type.name().simpleName()));
    }
    return findings;
  }

  private static boolean counts(DecoratedMethod method) {
    return !(method instanceof ForwardedMethod forwarded)
        || forwarded.reason() == Reason.NOT_ANNOTATED
        || forwarded.reason() == Reason.UNTRACKED;
  }

  private static boolean isDecidedIn(DecoratedMethod method, TrackedType type) {
    return method instanceof ForwardedMethod forwarded
        && forwarded.reason() == Reason.UNTRACKED
        && isOwn(method, type);
  }

  private static boolean isOwn(DecoratedMethod method, TrackedType type) {
    return method.signature().origin().declaredIn().equals(type.name().reflectionName());
  }

  private static Finding undecided(DecoratedMethod method, TrackedType type) {
    String how = "with @TrackActivity or @Untracked(\"reason\")";
    String fix =
        isOwn(method, type)
            ? "Annotate it " + how + "."
            : "Annotate it in "
                + method.signature().origin().declaredIn()
                + ", or redeclare it in "
                + type.name().simpleName()
                + " and annotate it there: "
                + how
                + ".";
    return finding(method, type, "is neither tracked nor @Untracked", fix);
  }

  private static Finding finding(
      DecoratedMethod method, TrackedType type, String what, String fix) {
    return Problem.UNDECIDED_METHOD.at(
        method.location(), method.signature().name(), type.name().simpleName(), what, fix);
  }
}
