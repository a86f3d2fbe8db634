package dev.tracker.processor.verify.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Kind;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.verify.Draft;
import dev.tracker.processor.verify.Draft.Place;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is found in values that are marked as sensitive, and in names that sound so. */
class SecrecyRulesTest {
  private static final Secrecy MARKED = Secrecy.of("@Sensitive on User.email");
  private static final Secrecy WITHIN =
      new Secrecy(null, "user.email", List.of("user.id", "user.name"), null);

  private final Draft draft = new Draft();

  private static Entry entry(String path, Secrecy secrecy, Protection protection) {
    return new Entry(path, false, value(path, secrecy, Kind.STRING), protection, new Place(path));
  }

  private static Entry entry(String path, Secrecy secrecy) {
    return entry(path, secrecy, Protection.PLAIN);
  }

  private static PathReading value(String path, Secrecy secrecy, Kind kind) {
    return new ValuePath(path, new Root(0, kind), List.of(), secrecy);
  }

  private static Entry named(String key, String path) {
    return new Entry(
        key, true, value(path, Secrecy.NONE, Kind.STRING), Protection.PLAIN, new Place(path));
  }

  private List<String> found(OperationRule rule) {
    return draft.findings(rule).stream()
        .map(each -> each.problem().code() + " at " + ((Place) each.location()).name())
        .toList();
  }

  private String message(OperationRule rule) {
    List<Finding> findings = draft.findings(rule);
    assertThat(findings).hasSize(1);
    return findings.get(0).message();
  }

  @Test
  void whatIsMarkedIsFoundWhereverItIsRecorded() {
    draft.arguments = List.of(entry("fine", Secrecy.NONE), entry("argument", MARKED));
    draft.change =
        Draft.change(entry("id", MARKED), List.of(entry("data", MARKED)), Draft.entry("if"), true);

    assertThat(found(new SecrecyRule()))
        .containsExactly("TRK029 at argument", "TRK029 at id", "TRK029 at data");
  }

  @ParameterizedTest
  @EnumSource(value = Protection.class, mode = Mode.EXCLUDE, names = "PLAIN")
  void whatIsProtectedMayBeRecorded(Protection protection) {
    draft.arguments = List.of(entry("argument", MARKED, protection));
    assertThat(draft.findings(new SecrecyRule())).isEmpty();

    draft.arguments = List.of(entry("password", Secrecy.NONE, protection));
    assertThat(draft.findings(new SecretNameRule())).isEmpty();
  }

  @Test
  void whatDoesNotResolveIsLeftToAnother() {
    draft.arguments = List.of(Draft.broken("password", Fault.UNKNOWN_ROOT, "password"));
    draft.change = null;

    assertThat(draft.findings(new SecrecyRule())).isEmpty();
    assertThat(draft.findings(new SecretNameRule())).isEmpty();
  }

  @Test
  void saysWhatToDoInstead() {
    draft.arguments = List.of(entry("user.email", MARKED));
    assertThat(message(new SecrecyRule()))
        .contains("@Sensitive on User.email", "user.email | masked", "leave it out");

    draft.arguments = List.of();
    draft.change = Draft.change(entry("user.email", MARKED), List.of(), null, true);
    assertThat(message(new SecrecyRule())).contains("name another id");

    draft.change = Draft.change(null, List.of(entry("user.email", MARKED)), null, true);
    assertThat(message(new SecrecyRule())).contains("name other data");
  }

  @Test
  void wholeObjectsWithASecretAreFoundWhereTheyCanBeMended() {
    draft.arguments = List.of(entry("user", WITHIN));
    assertThat(message(new SecrecyRule()))
        .startsWith("TRK054: ")
        .contains(
            "user.email",
            "Fix: Write args = {\"user.id\", \"user.name\"}, or args = \"user | masked\".");

    draft.mendable = false;
    assertThat(draft.findings(new SecrecyRule())).isEmpty();
  }

  @Test
  void proposesToMaskWhatHasNothingHarmless() {
    draft.arguments = List.of(entry("user", new Secrecy(null, "user.email", List.of(), null)));
    assertThat(message(new SecrecyRule())).contains("Write args = \"user | masked\".");

    draft.arguments = List.of();
    draft.change = Draft.change(entry("user", WITHIN), List.of(), null, true);
    assertThat(message(new SecrecyRule())).contains("Write changeId = \"user | masked\".");
  }

  @Test
  void proposesNoMoreThanCanBeRead() {
    List<String> harmless = List.of("u.a", "u.b", "u.c", "u.d", "u.e", "u.f", "u.g");
    draft.arguments = List.of(entry("u", new Secrecy(null, "u.email", harmless, null)));

    assertThat(message(new SecrecyRule())).contains("\"u.f\"}").doesNotContain("u.g");
  }

  @Test
  void namesThatSoundSecretAreFound() {
    draft.arguments =
        List.of(
            named("a", "user.password"),
            named("token", "b"),
            named("c", "password.length"),
            named("d", "d"));
    draft.change =
        Draft.change(named("apiKey", "id"), List.of(named("e", "data.secret")), null, true);

    assertThat(found(new SecretNameRule()))
        .containsExactly(
            "TRK055 at user.password", "TRK055 at b", "TRK055 at id", "TRK055 at data.secret");
  }

  @Test
  void theNameThatSoundsSecretIsSaid() {
    draft.change = null;
    draft.arguments = List.of(named("a", "user.password"));
    assertThat(message(new SecretNameRule())).startsWith("TRK055: \"user.password\"");

    draft.arguments = List.of(named("token", "b"));
    assertThat(message(new SecretNameRule())).startsWith("TRK055: \"token\"");
  }

  @Test
  void namesOfWhatNobodyWroteAreNobodysFault() {
    draft.change = Draft.change(named("id", "token"), List.of(named("e", "secret")), null, false);
    assertThat(draft.findings(new SecretNameRule())).isEmpty();

    draft.arguments = List.of(named("a", "user.password"));
    draft.mendable = false;
    assertThat(draft.findings(new SecretNameRule())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBooleanIsNoSecret(Kind kind) {
    draft.arguments =
        List.of(
            new Entry(
                "password",
                false,
                value("password", Secrecy.NONE, kind),
                Protection.PLAIN,
                new Place("there")));

    assertThat(draft.findings(new SecretNameRule())).hasSize(kind.isBoolean() ? 0 : 1);
  }

  @Test
  void whatIsMarkedIsLeftToTheMark() {
    draft.arguments = List.of(entry("password", MARKED));

    assertThat(draft.findings(new SecretNameRule())).isEmpty();
  }
}
