package dev.tracker.processor.verify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.Draft.Place;
import dev.tracker.processor.verify.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PathRuleTest {
  private final Draft draft = new Draft();

  @Test
  void findsNothingWrongWithWhatResolves() {
    draft.arguments = List.of(Draft.entry("a"));
    draft.change =
        Draft.change(Draft.entry("b"), List.of(Draft.entry("c")), Draft.entry("d"), true);

    assertThat(draft.findings(new PathRule())).isEmpty();
  }

  @Test
  void looksEverywhere() {
    draft.arguments = List.of(Draft.entry("fine"), broken("a"), broken("b"));
    draft.change =
        Draft.change(broken("id"), List.of(broken("c"), broken("d")), broken("if"), true);

    assertThat(draft.findings(new PathRule()))
        .extracting(Finding::location)
        .containsExactlyInAnyOrder(
            new Place("a"),
            new Place("b"),
            new Place("c"),
            new Place("d"),
            new Place("id"),
            new Place("if"));
  }

  private static Entry broken(String path) {
    return Draft.broken(path, Fault.UNKNOWN_ROOT, path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MALFORMED | TRK010 | \"p.x\" is not a path.",
        "UNKNOWN_ROOT | TRK011 | Owner has no parameter x.",
        "UNKNOWN_NAME | TRK012 | Owner has no x.",
        "NO_MEMBERS | TRK013 | x of Owner does not exist, because that value has no members.",
        "VOID_ACCESSOR | TRK013 | x of Owner returns nothing.",
        "PARAMETERS | TRK013 | x of Owner takes parameters.",
        "STATIC | TRK013 | x of Owner is static.",
        "INACCESSIBLE | TRK013 | x of Owner cannot be accessed from the decorator.",
        "CHECKED_EXCEPTION | TRK013 | x of Owner declares a checked exception.",
        "MISSING_TYPE | TRK013 | x of Owner needs a type that is not on the class path.",
        "RESULT_OF_VOID | TRK014 | Owner returns nothing.",
        "RESULT_BEFORE_CALL | TRK014 | there is no result yet when the activity starts.",
        "NAMELESS_PARAMETERS | TRK015 | the class file of Owner does not contain its parameter"
            + " names.",
      })
  void saysWhatIsWrong(Fault fault, String code, String what) {
    draft.arguments = List.of(Draft.broken("p.x", fault, "x", "p.name"));

    List<Finding> findings = draft.findings(new PathRule());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).startsWith(code + ": ").contains(what);
  }

  @Test
  void leavesWhatIsMissingInTheSourceToTheCompiler() {
    draft.arguments = List.of(Draft.broken("p.x", Fault.MISSING_TYPE_IN_SOURCE, "x"));

    assertThat(draft.findings(new PathRule())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"UNKNOWN_NAME", "NO_MEMBERS", "STATIC"})
  void proposesNamesInThePlaceOfTheBrokenOne(Fault fault) {
    draft.arguments =
        List.of(Draft.broken("p.adress.city", fault, "adress", "p.address", "p.name"));

    assertThat(draft.findings(new PathRule()).get(0).message())
        .contains("Did you mean \"p.address\"? These resolve: p.address, p.name.");
  }

  /** In {@code parent.parent}, the first may well be right and the second wrong. */
  @Test
  void proposesNamesInThePlaceOfTheBrokenOneWhereItStandsTwice() {
    draft.arguments =
        List.of(
            Draft.broken("p.node.node.id", Fault.UNKNOWN_NAME, "node", "p.node.nod", "p.node.x"));

    assertThat(draft.findings(new PathRule()).get(0).message())
        .contains("Did you mean \"p.node.nod\"? These resolve: p.node.nod, p.node.x.");
  }

  @Test
  void proposesTheResultOnlyWhereThereIsOne() {
    draft.arguments =
        List.of(
            Draft.broken("x", Fault.UNKNOWN_ROOT, "x", "a", "result"),
            Draft.broken("y", Fault.UNKNOWN_ROOT, "y", "a"));

    List<Finding> findings = draft.findings(new PathRule());

    assertThat(findings.get(0).message()).contains("parameter's name or with result.");
    assertThat(findings.get(1).message()).contains("parameter's name.");
  }
}
