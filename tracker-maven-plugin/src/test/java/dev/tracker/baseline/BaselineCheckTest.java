package dev.tracker.baseline;

import static dev.tracker.baseline.Manifests.BEFORE;
import static dev.tracker.baseline.Manifests.CREATE;
import static dev.tracker.baseline.Manifests.INVOICES;
import static dev.tracker.baseline.Manifests.changed;
import static dev.tracker.baseline.Manifests.check;
import static dev.tracker.baseline.Manifests.invoices;
import static dev.tracker.baseline.Manifests.manifest;
import static dev.tracker.baseline.Manifests.texts;
import static dev.tracker.baseline.Manifests.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.baseline.Difference.Kind;
import dev.tracker.baseline.Manifests.Draft;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BaselineCheckTest {

  static Stream<Arguments> weakenings() {
    return Stream.of(
        changed(
            "its effect was CHANGE, and is now READ: success no longer reports a change",
            m -> m.effect = Effect.READ),
        changed("it ended when the work was done, and now ends on return", m -> m.end = End.RETURN),
        changed(
            "argument email is no longer recorded",
            m -> m.arguments = List.of(value("customer", Recording.PLAIN))),
        changed("changeData card is no longer recorded", m -> m.data = List.of()),
        changed("changeId is no longer recorded", m -> m.id = null),
        changed(
            "argument email was hashed, and is now plain",
            m ->
                m.arguments =
                    List.of(value("customer", Recording.PLAIN), value("email", Recording.PLAIN))),
        changed(
            "changeData card was masked, and is now plain",
            m -> m.data = List.of(value("card", Recording.PLAIN))),
        changed(
            "changeData card was masked, and is now hashed",
            m -> m.data = List.of(value("card", Recording.HASHED))),
        changed(
            "changeData iban is new, and recorded plain",
            m -> m.data = List.of(value("card", Recording.MASKED), value("iban", Recording.PLAIN))),
        changed(
            "changeIf is new: some successes no longer report a change", m -> m.condition = "x"),
        changed(
            "com.acme.Full is now expected: it is no longer reported as a failure",
            m -> m.expected = List.of("com.acme.Duplicate", "com.acme.Full")));
  }

  @ParameterizedTest
  @MethodSource("weakenings")
  void weakeningsFail(String expected, Consumer<Draft> change) throws Exception {
    Draft method = Manifests.create();
    change.accept(method);

    CheckResult result = check(BEFORE, invoices(method.done()));

    assertThat(result.passes()).isFalse();
    assertThat(result.differences())
        .containsExactly(
            new Difference(Kind.WEAKER, INVOICES, CREATE, "Invoices.java:7", expected));
  }

  static Stream<Arguments> additions() {
    return Stream.of(
        changed("its effect was READ, and is now CHANGE", m -> m.effect = Effect.READ),
        changed("it ended on return, and now ends when the work is done", m -> m.end = End.RETURN),
        changed("changeId is new, and recorded plain", m -> m.id = null),
        changed(
            "argument email is new, and recorded hashed",
            m -> m.arguments = List.of(value("customer", Recording.PLAIN))),
        changed("changeData card is new, and recorded masked", m -> m.data = List.of()),
        changed(
            "changeData card was plain, and is now masked",
            m -> m.data = List.of(value("card", Recording.PLAIN))),
        changed("changeIf was removed: every success reports a change", m -> m.condition = "x"),
        changed(
            "com.acme.Full is no longer expected: it is reported as a failure",
            m -> m.expected = List.of("com.acme.Duplicate", "com.acme.Full")));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void additionsPass(String expected, Consumer<Draft> changeBefore) throws Exception {
    Draft method = Manifests.create();
    changeBefore.accept(method);

    CheckResult result = check(invoices(method.done()), BEFORE);

    assertThat(result.passes()).isTrue();
    assertThat(result.differences())
        .containsExactly(new Difference(Kind.ADDED, INVOICES, CREATE, "Invoices.java:7", expected));
  }

  @Test
  void nothingIsDifferent() throws Exception {
    CheckResult result = check(BEFORE, BEFORE);

    assertThat(result).isEqualTo(new CheckResult(1, List.of()));
    assertThat(result.passes()).isTrue();
  }

  /** Trackers get to know nothing of it. */
  @Test
  void whereValuesComeFromMakesNoDifference() throws Exception {
    Draft method = Manifests.create();
    method.id = new RecordedValue(null, "other.path", Recording.PLAIN);

    assertThat(check(BEFORE, invoices(method.done())).differences()).isEmpty();
  }

  @Test
  void untracked() throws Exception {
    assertThat(texts(check(BEFORE, invoices(new Untracked(CREATE, INVOICES, 7, "too slow")))))
        .containsExactly("is no longer tracked: @Untracked(\"too slow\")");
  }

  @Test
  void unannotated() throws Exception {
    assertThat(texts(check(BEFORE, invoices(new Unannotated(CREATE, INVOICES, 7)))))
        .containsExactly("is no longer tracked: it has no @TrackActivity");
  }

  @Test
  void removed() throws Exception {
    assertThat(texts(check(BEFORE, invoices()))).containsExactly("is missing");
  }

  @Test
  void removedInterface() throws Exception {
    Draft other = Manifests.create();
    other.effect = Effect.READ;
    CheckResult result = check(BEFORE, manifest("com.acme.Bills", other.done()));

    assertThat(result.passes()).isFalse();
    assertThat(result.differences())
        .containsExactly(
            new Difference(
                Kind.ADDED,
                "com.acme.Bills",
                CREATE,
                "Invoices.java:7",
                "is tracked: create invoice"),
            new Difference(Kind.WEAKER, INVOICES, "", "", "is no longer tracked. Methods: 1"));
  }

  @Test
  void twoModulesMayHaveTheSame() throws Exception {
    assertThat(check(BEFORE, BEFORE, BEFORE).differences()).isEmpty();
  }

  @Test
  void butNotAnotherOfTheSameName() {
    assertThatThrownBy(() -> check(BEFORE, BEFORE, invoices()))
        .isInstanceOf(BaselineException.class)
        .hasMessage("Two interfaces of the same name are tracked differently: com.acme.Invoices");
  }

  @Test
  void reportOfWeakenings() throws Exception {
    Draft weaker = Manifests.create();
    weaker.effect = Effect.READ;
    weaker.id = null;
    Draft other = Manifests.create();
    other.method = "archive()";

    CheckResult result = check(BEFORE, invoices(weaker.done(), other.done()));

    assertThat(result.report("baseline.txt", "make baseline"))
        .isEqualTo(
            """
            Less is tracked than in baseline.txt, or values are less protected:
              com.acme.Invoices
                create(com.acme.Invoice) (Invoices.java:7)
                  its effect was CHANGE, and is now READ: success no longer reports a change
                  changeId is no longer recorded
            More is tracked than in baseline.txt. The check allows that:
              com.acme.Invoices
                archive() (Invoices.java:7)
                  is tracked: create invoice
            Fix it. If it is intended, write and commit baseline.txt: make baseline\
            """);
  }

  @Test
  void reportOfAdditions() throws Exception {
    assertThat(check(invoices(), BEFORE).report("baseline.txt", "make baseline"))
        .isEqualTo(
            """
            More is tracked than in baseline.txt. The check allows that:
              com.acme.Invoices
                create(com.acme.Invoice) (Invoices.java:7)
                  is tracked: create invoice
            To add it to the baseline: make baseline\
            """);
  }

  @Test
  void reportOfNothing() throws Exception {
    assertThat(check(BEFORE, BEFORE).report("baseline.txt", "make baseline"))
        .isEqualTo("What is tracked matches baseline.txt. Methods: 1");
  }
}
