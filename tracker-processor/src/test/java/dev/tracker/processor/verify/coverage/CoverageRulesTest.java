package dev.tracker.processor.verify.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.signature.Call;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.Draft.Place;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in methods that are not tracked. */
class CoverageRulesTest {
  private final Draft draft = new Draft();

  /** A method of the interface's own. */
  private static ForwardedMethod forwarded(Reason reason, String why) {
    return forwarded(reason, why, "com.acme.Backends", new Place("method"));
  }

  private static ForwardedMethod forwarded(
      Reason reason, String why, String declaredIn, Location location) {
    Signature signature =
        new Signature(
            "supports",
            List.of(),
            TypeName.VOID,
            List.of(),
            List.of(),
            false,
            Deprecation.NONE,
            Call.PLAIN,
            new Origin("supports()", declaredIn, "Backends", OptionalInt.empty()));
    Label label = why == null ? null : new Label(why, true, new Place("reason"));
    return new ForwardedMethod(signature, reason, label, location);
  }

  private List<Finding> findings(Rule rule, DecoratedMethod... methods) {
    return Draft.findings(rule, draft.type(methods));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void whereItIsRequiredEachMethodIsDecidedUpon(Reason reason) {
    draft.required = true;
    ForwardedMethod method = forwarded(reason, reason == Reason.UNTRACKED ? "hot path" : null);

    List<Finding> findings = findings(new CoverageRule(), draft.operation(), method);

    if (reason == Reason.NOT_ANNOTATED) {
      assertThat(findings).extracting(Finding::problem).containsExactly(Problem.UNDECIDED_METHOD);
      assertThat(findings.get(0).location()).isEqualTo(new Place("method"));
      assertThat(findings.get(0).message())
          .contains("supports", "Backends", "is neither tracked nor @Untracked")
          .contains("Annotate it with @TrackActivity or @Untracked(\"reason\").");
    } else {
      assertThat(findings).isEmpty();
    }
  }

  @Test
  void whereItIsNotRequiredNobodyHasToDecide() {
    assertThat(findings(new CoverageRule(), forwarded(Reason.NOT_ANNOTATED, null))).isEmpty();
  }

  @Test
  void whatIsInheritedIsMendedWhereItIsDeclared() {
    draft.required = true;
    ForwardedMethod inherited =
        forwarded(Reason.NOT_ANNOTATED, null, "com.acme.Base", new Place("method"));

    assertThat(findings(new CoverageRule(), inherited).get(0).message())
        .contains(
            "Annotate it in com.acme.Base, or redeclare it in Backends and annotate it there: with"
                + " @TrackActivity or @Untracked(\"reason\").");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t"})
  void reasonsAreGiven(String why) {
    ForwardedMethod method = forwarded(Reason.UNTRACKED, why);

    assertThat(findings(new CoverageRule(), method)).isEmpty();
    List<Finding> warned = findings(new ReasonRule(), method);
    assertThat(warned).extracting(Finding::problem).containsExactly(Problem.BLANK_REASON);
    assertThat(warned.get(0).location()).isEqualTo(new Place("reason"));
    assertThat(warned.get(0).message()).contains("supports");

    draft.required = true;
    assertThat(findings(new ReasonRule(), method)).isEmpty();
    List<Finding> required = findings(new CoverageRule(), method);
    assertThat(required).extracting(Finding::problem).containsExactly(Problem.UNDECIDED_METHOD);
    assertThat(required.get(0).message()).contains("is @Untracked without a reason");
  }

  @Test
  void reasonsThatAreGivenOrCannotBeAreFine() {
    assertThat(
            findings(
                new ReasonRule(),
                draft.operation(),
                forwarded(Reason.UNTRACKED, "hot path"),
                forwarded(Reason.NOT_ANNOTATED, null),
                forwarded(Reason.UNTRACKED, "", "com.acme.Base", Draft.TYPE)))
        .isEmpty();
  }

  @Test
  void aRequiredInterfaceWithoutAnAnnotationIsOneFinding() {
    List<Finding> findings =
        CoverageRule.ofUntracked(
            draft.type(
                forwarded(Reason.NOT_ANNOTATED, null), forwarded(Reason.NOT_ANNOTATED, null)));

    assertThat(findings).extracting(Finding::problem).containsExactly(Problem.UNDECIDED_INTERFACE);
    assertThat(findings.get(0).location()).isEqualTo(Draft.TYPE);
    assertThat(findings.get(0).message()).contains("Backends");
  }

  @Test
  void ofOneInWhichSomethingIsUntrackedTheRestIsFound() {
    List<Finding> findings =
        CoverageRule.ofUntracked(
            draft.type(
                forwarded(Reason.UNTRACKED, "hot path"),
                forwarded(Reason.UNTRACKED, ""),
                forwarded(Reason.NOT_ANNOTATED, null),
                forwarded(Reason.OBJECT_METHOD, null)));

    assertThat(findings)
        .extracting(Finding::problem)
        .containsExactly(Problem.UNDECIDED_METHOD, Problem.UNDECIDED_METHOD);
    assertThat(findings.get(0).message()).contains("without a reason");
    assertThat(findings.get(1).message()).contains("neither tracked nor @Untracked");
  }

  /** Somebody else decided upon another interface. */
  @Test
  void whatIsInheritedDoesNotDecideUponTheInterface() {
    ForwardedMethod inherited =
        forwarded(Reason.UNTRACKED, "hot path", "com.acme.Base", new Place("method"));

    assertThat(CoverageRule.ofUntracked(draft.type(inherited)))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNDECIDED_INTERFACE);
  }

  @Test
  void nothingIsRequiredOfWhatHasNoMethodsOfItsOwn() {
    assertThat(CoverageRule.ofUntracked(draft.type(forwarded(Reason.OBJECT_METHOD, null))))
        .isEmpty();
    assertThat(CoverageRule.ofUntracked(draft.type(forwarded(Reason.BROKEN, null)))).isEmpty();
  }
}
