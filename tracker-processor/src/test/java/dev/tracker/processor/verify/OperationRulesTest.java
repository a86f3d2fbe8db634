package dev.tracker.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.verify.Draft.Place;
import dev.tracker.processor.verify.change.ChangeIdRule;
import dev.tracker.processor.verify.change.EffectRule;
import dev.tracker.processor.verify.entry.KeyRule;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Quotation;
import dev.tracker.processor.verify.operation.ContextRule;
import dev.tracker.processor.verify.operation.ExpectationRule;
import dev.tracker.processor.verify.operation.LabelRule;
import dev.tracker.processor.verify.operation.ReturnRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule finds, and what it does not. Paths have a test of their own. */
class OperationRulesTest {
  private final Draft draft = new Draft();

  @Test
  void changesHaveAnId() {
    assertThat(draft.findings(new ChangeIdRule())).isEmpty();

    draft.change = Draft.change(null, List.of(), null, false);
    assertFound(new ChangeIdRule(), Problem.NO_CHANGE_ID, new Place("change"), "Backends.");

    draft.mendable = false;
    assertThat(draft.findings(new ChangeIdRule())).isEmpty();

    draft.mendable = true;
    draft.change = null;
    assertThat(draft.findings(new ChangeIdRule())).isEmpty();
  }

  @Test
  void thereIsOneContext() {
    draft.contexts = List.of(2);
    assertThat(draft.findings(new ContextRule())).isEmpty();

    draft.contexts = List.of(0, 2);
    assertFound(new ContextRule(), Problem.SEVERAL_CONTEXTS, Draft.METHOD, "add");
  }

  @Test
  void readsDoNotSayWhatTheyChange() {
    draft.effect = Effect.READ;
    assertThat(draft.findings(new EffectRule())).isEmpty();

    draft.change = Draft.change(Draft.entry("id"), List.of(), null, true);
    assertFound(new EffectRule(), Problem.READ_WITH_CHANGE, new Place("change"), "add");

    draft.effect = Effect.CHANGE;
    assertThat(draft.findings(new EffectRule())).isEmpty();
  }

  @Test
  void expectationsCanBeMet() {
    draft.expected = List.of(expected(true, false));
    assertThat(draft.findings(new ExpectationRule())).isEmpty();

    draft.expected = List.of(expected(false, false));
    assertFound(
        new ExpectationRule(),
        Problem.IMPOSSIBLE_EXPECTATION,
        new Place("expected"),
        "add cannot throw com.acme.Missing");
  }

  @Test
  void expectationsAreNamedOnce() {
    draft.expected = List.of(expected(true, true));
    assertFound(
        new ExpectationRule(),
        Problem.REPEATED_EXPECTATION,
        new Place("expected"),
        "com.acme.Missing");

    // One thing at a time.
    draft.expected = List.of(expected(false, true));
    assertFound(
        new ExpectationRule(), Problem.IMPOSSIBLE_EXPECTATION, new Place("expected"), "add");
  }

  private static ExpectedError expected(boolean throwable, boolean covered) {
    return new ExpectedError(
        ClassName.get("com.acme", "Missing"), throwable, covered, new Place("expected"));
  }

  @Test
  void keysDiffer() {
    draft.arguments = List.of(Draft.entry("a", "x", true), Draft.entry("b", "y", true));
    assertThat(draft.findings(new KeyRule())).isEmpty();

    draft.arguments = List.of(Draft.entry("a", "x", true), Draft.entry("a", "y", true));
    assertFound(new KeyRule(), Problem.DUPLICATE_KEY, new Place("y"), "y = y");
  }

  @Test
  void keysOfDataDifferWhereThereAreAny() {
    List<Entry> same = List.of(Draft.entry("a", "x", true), Draft.entry("a", "y", true));
    draft.change = Draft.change(null, same, null, true);
    assertFound(new KeyRule(), Problem.DUPLICATE_KEY, new Place("y"), "y = y");

    draft.change = new Change(null, null, false, same, false, null, true, Draft.METHOD);
    assertThat(draft.findings(new KeyRule())).isEmpty();
  }

  @Test
  void keysOfResultsDiffer() {
    draft.results = List.of(Draft.entry("a", "x", true), Draft.entry("a", "y", true));

    assertFound(new KeyRule(), Problem.DUPLICATE_KEY, new Place("y"), "y = y");
  }

  @Test
  void argumentsResultsAndDataMayShareKeys() {
    draft.arguments = List.of(Draft.entry("a"));
    draft.results = List.of(Draft.entry("a"));
    draft.change = Draft.change(null, List.of(Draft.entry("a"), Draft.entry("b")), null, true);

    assertThat(draft.findings(new KeyRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "userId", "user_id", "user.id", "user-id", "été", "a1"})
  void keysArePlain(String key) {
    draft.arguments = List.of(Draft.entry(key, "x", true));

    assertThat(draft.findings(new KeyRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1st", "_a", "user id", "a=b", "a}", "*/", "\"", "a\n", "$a"})
  void keysAreNothingElse(String key) {
    draft.arguments = List.of(Draft.entry(key, "x", true));

    assertFound(
        new KeyRule(), Problem.MALFORMED_KEY, new Place("x"), "\"" + Quotation.of(key) + "\"");
  }

  @Test
  void keysThatComeOfMalformedPathsAreLeftToAnother() {
    draft.arguments = List.of(Draft.broken("a..b ", Fault.MALFORMED, "a..b "));

    assertThat(draft.findings(new KeyRule())).isEmpty();
  }

  @Test
  void labelsArePlain() {
    assertThat(draft.findings(new LabelRule())).isEmpty();

    draft.operation = new Label("put on", true, new Place("operation"));
    assertFound(
        new LabelRule(), Problem.MALFORMED_LABEL, new Place("operation"), "not a valid operation.");

    draft.operation = new Label("put_on", true, new Place("operation"));
    draft.subject = new Label("", true, new Place("subject"));
    assertFound(
        new LabelRule(), Problem.MALFORMED_LABEL, new Place("subject"), "not a valid subject.");
  }

  @Test
  void labelsThatAreDerivedAreNobodysFault() {
    draft.subject = new Label("", false, Draft.METHOD);

    assertThat(draft.findings(new LabelRule())).isEmpty();
  }

  @Test
  void whatIsReturnedIsDone() {
    draft.returnType = ClassName.get("com.acme", "Later");
    assertThat(draft.findings(new ReturnRule())).isEmpty();

    draft.shape = ReturnShape.of(ReturnShape.Kind.UNFOLLOWED, draft.returnType);
    assertFound(new ReturnRule(), Problem.UNFOLLOWED_RETURN, Draft.METHOD, " returns com.acme.");

    draft.mendable = false;
    assertThat(draft.findings(new ReturnRule())).isEmpty();
  }

  @Test
  void whatIsReturnedHasItsAdapter() {
    draft.returnType = ClassName.get("com.acme", "Later");
    draft.shape =
        new ReturnShape(ReturnShape.Kind.UNFOLLOWED, draft.returnType, null, false, "a:later");
    assertFound(
        new ReturnRule(),
        Problem.MISSING_ADAPTER,
        Draft.METHOD,
        "add",
        "com.acme.Later",
        "a:later");

    draft.mendable = false;
    assertThat(draft.findings(new ReturnRule())).isEmpty();
  }

  @Test
  void functionsDoNotSuspend() {
    ClassName continuation = ClassName.get("kotlin.coroutines", "Continuation");
    draft.parameters =
        List.of(new Parameter("then", ParameterizedTypeName.get(continuation, ClassName.OBJECT)));

    assertFound(new ReturnRule(), Problem.SUSPENDING_FUNCTION, Draft.METHOD, "add");
  }

  private void assertFound(
      OperationRule rule, Problem problem, Location location, String... parts) {
    List<Finding> findings = draft.findings(rule);
    assertThat(findings).extracting(Finding::problem).containsExactly(problem);
    assertThat(findings).extracting(Finding::location).containsExactly(location);
    assertThat(findings.get(0).message()).startsWith(problem.code() + ": ").contains(parts);
  }
}
