package dev.tracker.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private final Draft draft = new Draft();
  private final Verifier verifier = new Verifier();

  @Test
  void findsNothingWrongWithWhatIsSound() {
    Verdict verdict = verifier.verify(draft.type());

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.sound()).isEqualTo(draft.type());
  }

  @Test
  void leavesOnlyTheBrokenMethodUntracked() {
    DecoratedMethod sound = draft.operation();
    draft.arguments = List.of(Draft.broken("x", Fault.UNKNOWN_ROOT, "x"));
    DecoratedMethod broken = draft.operation();

    Verdict verdict = verifier.verify(draft.type(broken, sound, broken));

    assertThat(verdict.findings()).hasSize(2);
    ForwardedMethod forwarded =
        new ForwardedMethod(broken.signature(), Reason.BROKEN, null, broken.location());
    assertThat(verdict.sound().methods()).containsExactly(forwarded, sound, forwarded);
  }

  @Test
  void tracksInSpiteOfAWarning() {
    draft.change = Draft.change(null, List.of(), null, false);

    Verdict verdict = verifier.verify(draft.type());

    assertThat(verdict.findings())
        .extracting(Finding::problem)
        .containsExactly(Problem.NO_CHANGE_ID);
    assertThat(verdict.findings()).noneMatch(Finding::isError);
    assertThat(verdict.sound()).isEqualTo(draft.type());
  }

  @Test
  void findsAllThatIsWrong() {
    draft.misplacements.add(
        new Misplacement(Misplacement.Kind.STATIC_METHOD, "TrackActivity", "x", Draft.TYPE));
    draft.operation = new Label("", true, Draft.METHOD);
    draft.contexts = List.of(0, 1);
    draft.arguments = List.of(Draft.broken("x", Fault.UNKNOWN_ROOT, "x"));

    assertThat(verifier.verify(draft.type()).findings())
        .extracting(Finding::problem)
        .containsExactly(
            Problem.STATIC_OR_PRIVATE_METHOD,
            Problem.MALFORMED_LABEL,
            Problem.SEVERAL_CONTEXTS,
            Problem.UNKNOWN_ROOT);
  }
}
