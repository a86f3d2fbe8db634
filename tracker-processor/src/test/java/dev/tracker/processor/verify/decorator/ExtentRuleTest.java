package dev.tracker.processor.verify.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.Verifier;
import dev.tracker.processor.verify.finding.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtentRuleTest {
  private final Draft draft = new Draft();

  /** An interface whose methods differ in the names of their parameters, and their types. */
  private TrackedType type(int methods) {
    return draft.type(
        IntStream.range(0, methods)
            .mapToObj(i -> method("Type" + i, "parameter" + i))
            .toArray(DecoratedMethod[]::new));
  }

  private TrackedOperation method(String type, String parameter) {
    draft.parameters = List.of(new Parameter(parameter, ClassName.get("com.acme", type)));
    return draft.operation();
  }

  @Test
  void findsNothingWrongWithWhatFitsIn() {
    assertThat(Draft.findings(new ExtentRule(), type(2_500))).isEmpty();
  }

  @Test
  void findsWhatDoesNotFitIn() {
    List<Finding> findings = Draft.findings(new ExtentRule(), type(4_000));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains("TRK002").contains("its 4000 methods");
    assertThat(findings.get(0).location()).isEqualTo(Draft.TYPE);
  }

  @Test
  void whatIsFollowedTakesMore() {
    draft.shape = ReturnShape.of(ReturnShape.Kind.STAGE, draft.returnType);

    assertThat(Draft.findings(new ExtentRule(), type(2_500))).hasSize(1);
  }

  @Test
  void noDecoratorIsWrittenOfWhatDoesNotFitIn() {
    assertThat(new Verifier().verify(type(4_000)).isDecorable()).isFalse();
    assertThat(new Verifier().verify(type(10)).isDecorable()).isTrue();
  }
}
