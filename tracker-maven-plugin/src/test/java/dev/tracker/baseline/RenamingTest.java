package dev.tracker.baseline;

import static dev.tracker.baseline.Manifests.BEFORE;
import static dev.tracker.baseline.Manifests.CREATE;
import static dev.tracker.baseline.Manifests.INVOICES;
import static dev.tracker.baseline.Manifests.changed;
import static dev.tracker.baseline.Manifests.check;
import static dev.tracker.baseline.Manifests.invoices;
import static dev.tracker.baseline.Manifests.manifest;
import static dev.tracker.baseline.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tracker.baseline.Difference.Kind;
import dev.tracker.baseline.Manifests.Draft;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are a contract: dashboards, alerts and searches go by them. */
class RenamingTest {
  static Stream<Arguments> renamings() {
    return Stream.of(
        changed(
            "its operation was renamed from \"create\" to \"add\"; set operation ="
                + " \"create\" to keep the name",
            m -> m.operation = "add"),
        changed(
            "its subject was renamed from \"invoice\" to \"bill\"; set subject = \"invoice\""
                + " to keep the name",
            m -> m.subject = "bill"),
        changed(
            "its subject was \"invoice\", and is now empty; set subject = \"invoice\" to keep the"
                + " name",
            m -> m.subject = ""));
  }

  @ParameterizedTest
  @MethodSource("renamings")
  void renamingsFail(String expected, Consumer<Draft> change) throws Exception {
    Draft method = Manifests.create();
    change.accept(method);

    CheckResult result = check(BEFORE, invoices(method.done()));

    assertThat(result.passes()).isFalse();
    assertThat(result.differences())
        .containsExactly(
            new Difference(Kind.RENAMED, INVOICES, CREATE, "Invoices.java:7", expected));
    assertThat(result.report("baseline.txt", "make baseline"))
        .startsWith(
            "Renamed since baseline.txt. Dashboards, alerts and searches still use the old name:")
        .doesNotContain("Less is tracked");
  }

  @Test
  void aSubjectWhereThereWasNone() throws Exception {
    Draft before = Manifests.create();
    before.subject = "";

    assertThat(check(invoices(before.done()), BEFORE).differences())
        .containsExactly(
            new Difference(
                Kind.RENAMED,
                INVOICES,
                CREATE,
                "Invoices.java:7",
                "its subject was empty, and is now \"invoice\""));
  }

  /** Its operation was never written down, so it has another one now. */
  @Test
  void aRenamedMethodRenamesItsOperation() throws Exception {
    Draft renamed = Manifests.create();
    renamed.method = "add(com.acme.Invoice)";
    renamed.operation = "add";

    CheckResult result = check(BEFORE, invoices(renamed.done()));

    assertThat(result.differences())
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(Kind.RENAMED, Kind.ADDED);
    assertThat(texts(result))
        .first()
        .isEqualTo(
            "is missing. Perhaps it is now add(com.acme.Invoice), which renames"
                + " \"create invoice\" to \"add invoice\"");
  }

  @Test
  void anotherMethodIsNoRenamedOne() throws Exception {
    Draft other = Manifests.create();
    other.method = "add(com.acme.Invoice)";
    other.operation = "add";
    other.id = null;

    assertThat(check(BEFORE, invoices(other.done())).differences())
        .extracting(Difference::kind, Difference::text)
        .contains(tuple(Kind.WEAKER, "is missing"));
  }

  @Test
  void renamedMethod() throws Exception {
    Draft renamed = Manifests.create();
    renamed.method = "create(com.acme.Invoice,boolean)";

    CheckResult result = check(BEFORE, invoices(renamed.done()));

    assertThat(result.passes()).isFalse();
    assertThat(texts(result))
        .containsExactly(
            "is missing. Perhaps it is now create(com.acme.Invoice,boolean)",
            "is tracked: create invoice");
  }

  @Test
  void renamedInterface() throws Exception {
    CheckResult result = check(BEFORE, manifest("com.acme.Bills", Manifests.create().done()));

    assertThat(result.passes()).isFalse();
    assertThat(result.differences())
        .contains(
            new Difference(
                Kind.RENAMED,
                INVOICES,
                "",
                "",
                "is missing. Perhaps it is now com.acme.Bills, which has the same methods"));
  }
}
