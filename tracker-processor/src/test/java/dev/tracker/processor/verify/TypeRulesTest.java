package dev.tracker.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.verify.Draft.Place;
import dev.tracker.processor.verify.coverage.NothingTrackedRule;
import dev.tracker.processor.verify.decorator.DecorableRule;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import dev.tracker.processor.verify.request.PlacementRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypeRulesTest {
  private final Draft draft = new Draft();

  @Test
  void findNothingWrongWithASoundInterface() {
    for (Rule rule : List.of(new DecorableRule(), new PlacementRule(), new NothingTrackedRule())) {
      assertThat(Draft.findings(rule, draft.type())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEALED | TRK002 | Backends is sealed.",
        "PRIVATE | TRK002 | Backends is private.",
        "OLD_API | TRK032 | The tracker-api on the class path is older than",
        "NEW_API | TRK032 | The tracker-api on the class path is newer than",
        "INACCESSIBLE_TYPE | TRK004 | A method signature uses Backends, which is not visible",
        "MISSING_TYPE | TRK005 | The type Backends cannot be found.",
      })
  void obstaclesAreSaid(Obstacle.Kind kind, String code, String what) {
    draft.obstacles.add(new Obstacle(kind, "Backends", new Place("there")));

    List<Finding> findings = Draft.findings(new DecorableRule(), draft.type());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).startsWith(code + ": ").contains(what);
    assertThat(findings.get(0).location()).isEqualTo(new Place("there"));
  }

  @Test
  void whatIsMissingInTheSourceIsLeftToTheCompiler() {
    draft.obstacles.add(new Obstacle(Obstacle.Kind.MISSING_TYPE_IN_SOURCE, "Backends", Draft.TYPE));

    assertThat(Draft.findings(new DecorableRule(), draft.type())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_AN_INTERFACE | TRK001 | @TrackArg is on add, which is not an interface.",
        "NOT_AN_INTERFACE_MEMBER | TRK001 | @TrackArg is on a member of add, which is not",
        "STATIC_METHOD | TRK006 | add is static,",
        "PRIVATE_METHOD | TRK006 | add is private,",
        "OBJECT_METHOD | TRK024 | add restates a method of Object",
        "TRACKED_AND_UNTRACKED | TRK007 | add has both",
        "METHOD_ELEMENT_ON_INTERFACE | TRK008 | add at interface level has no effect.",
        "ARGUMENT_OF_UNTRACKED | TRK009 | @TrackArg on a parameter of add has no effect: the",
        "ARGUMENT_BESIDE_ARGS | TRK009 | parameter of add has no effect: args already lists",
        "SEVERAL_EFFECTS | TRK033 | add has several effects.",
      })
  void misplacementsAreSaid(Misplacement.Kind kind, String code, String what) {
    draft.misplacements.add(new Misplacement(kind, "TrackArg", "add", new Place("there")));

    List<Finding> findings = Draft.findings(new PlacementRule(), draft.type());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).startsWith(code + ": ").contains(what);
    assertThat(findings.get(0).location()).isEqualTo(new Place("there"));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void somethingIsTracked(Reason reason) {
    ForwardedMethod method =
        new ForwardedMethod(draft.operation().signature(), reason, null, Draft.METHOD);

    List<Finding> findings = Draft.findings(new NothingTrackedRule(), draft.type(method));

    assertThat(findings).extracting(Finding::problem).containsExactly(Problem.NOTHING_TRACKED);
    assertThat(findings.get(0).location()).isEqualTo(Draft.TYPE);
    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(method, draft.operation())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aMarkerHasNothingToLose(Reason reason) {
    draft.delegate = ClassName.get("com.acme", "Marker");
    ForwardedMethod method =
        new ForwardedMethod(draft.operation().signature(), reason, null, Draft.METHOD);

    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(new ForwardedMethod[0])))
        .isEmpty();
    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(method)))
        .hasSize(reason == Reason.OBJECT_METHOD ? 0 : 1);
  }

  @Test
  void nothingNeedBeTrackedOfWhatIsNotThere() {
    draft.unfinished = true;
    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(new ForwardedMethod[0])))
        .isEmpty();

    draft.unfinished = false;
    draft.obstacles.add(new Obstacle(Obstacle.Kind.SEALED, "Backends", Draft.TYPE));
    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(new ForwardedMethod[0])))
        .isEmpty();
  }

  @Test
  void whatIsOutOfPlaceIsSaidAlone() {
    draft.misplacements.add(
        new Misplacement(Misplacement.Kind.STATIC_METHOD, "TrackActivity", "add", Draft.TYPE));

    assertThat(Draft.findings(new NothingTrackedRule(), draft.type(new ForwardedMethod[0])))
        .isEmpty();
  }
}
