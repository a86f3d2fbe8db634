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
            "its effect is READ, and was CHANGE: success reports no change any more",
            m -> m.effect = Effect.READ),
        changed("it ends on return, and went on until the work was done", m -> m.end = End.RETURN),
        changed(
            "argument email is not recorded any more",
            m -> m.arguments = List.of(value("customer", Recording.PLAIN))),
        changed("changeData card is not recorded any more", m -> m.data = List.of()),
        changed("changeId is not recorded any more", m -> m.id = null),
        changed(
            "argument email is recorded plain, and was hashed",
            m ->
                m.arguments =
                    List.of(value("customer", Recording.PLAIN), value("email", Recording.PLAIN))),
        changed(
            "changeData card is recorded plain, and was masked",
            m -> m.data = List.of(value("card", Recording.PLAIN))),
        changed(
            "changeData card is recorded hashed, and was masked",
            m -> m.data = List.of(value("card", Recording.HASHED))),
        changed(
            "changeData iban is new, and recorded plain",
            m -> m.data = List.of(value("card", Recording.MASKED), value("iban", Recording.PLAIN))),
        changed(
            "changeIf is new: not every success reports a change any more", m -> m.condition = "x"),
        changed(
            "com.acme.Full is expected now: it is not reported as a failure any more",
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
        changed("its effect is CHANGE, and was READ", m -> m.effect = Effect.READ),
        changed("it goes on until the work is done, and ended on return", m -> m.end = End.RETURN),
        changed("changeId is new, and recorded plain", m -> m.id = null),
        changed(
            "argument email is new, and recorded hashed",
            m -> m.arguments = List.of(value("customer", Recording.PLAIN))),
        changed("changeData card is new, and recorded masked", m -> m.data = List.of()),
        changed(
            "changeData card is recorded masked, and was plain",
            m -> m.data = List.of(value("card", Recording.PLAIN))),
        changed("changeIf is gone: every success reports a change", m -> m.condition = "x"),
        changed(
            "com.acme.Full is not expected any more: it is reported as a failure",
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
        .containsExactly("is not tracked any more: @Untracked(\"too slow\")");
  }

  @Test
  void unannotated() throws Exception {
    assertThat(texts(check(BEFORE, invoices(new Unannotated(CREATE, INVOICES, 7)))))
        .containsExactly("is not tracked any more: it has no @TrackActivity");
  }

  @Test
  void removed() throws Exception {
    assertThat(texts(check(BEFORE, invoices()))).containsExactly("is gone");
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
            new Difference(
                Kind.WEAKER, INVOICES, "", "", "is not tracked any more, nor are its methods: 1"));
  }

  @Test
  void twoModulesMayHaveTheSame() throws Exception {
    assertThat(check(BEFORE, BEFORE, BEFORE).differences()).isEmpty();
  }

  @Test
  void butNotAnotherOfTheSameName() {
    assertThatThrownBy(() -> check(BEFORE, BEFORE, invoices()))
        .isInstanceOf(BaselineException.class)
        .hasMessage("Two interfaces that are not tracked alike have the name com.acme.Invoices");
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
            Less is tracked than baseline.txt says, or more in the clear:
              com.acme.Invoices
                create(com.acme.Invoice) (Invoices.java:7)
                  its effect is READ, and was CHANGE: success reports no change any more
                  changeId is not recorded any more
            More is tracked than baseline.txt says, which is fine:
              com.acme.Invoices
                archive() (Invoices.java:7)
                  is tracked: create invoice
            Put it right; or, if it is meant to be so, accept it and commit baseline.txt: make baseline\
            """);
  }

  @Test
  void reportOfAdditions() throws Exception {
    assertThat(check(invoices(), BEFORE).report("baseline.txt", "make baseline"))
        .isEqualTo(
            """
            More is tracked than baseline.txt says, which is fine:
              com.acme.Invoices
                create(com.acme.Invoice) (Invoices.java:7)
                  is tracked: create invoice
            To have the check look after that, too: make baseline\
            """);
  }

  @Test
  void reportOfNothing() throws Exception {
    assertThat(check(BEFORE, BEFORE).report("baseline.txt", "make baseline"))
        .isEqualTo("What is tracked is what baseline.txt says: methods 1");
  }
}
