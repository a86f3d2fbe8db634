package dev.tracker.processor.read.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.shown.Form;
import dev.tracker.processor.model.shown.Shown;
import dev.tracker.processor.model.shown.ShownMember;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownReaderTest {
  private static final String LOGIN = "record Login(String name, @Sensitive String mail) {}";

  private static Snippet snippet(String type, String declarations) {
    return Snippet.of(
        "@TrackActivity interface Backends { @TrackActivity(args = 'value') void open("
            + type
            + " value); } "
            + declarations);
  }

  private static Shown shown(Snippet snippet) {
    return Objects.requireNonNull(snippet.path().secrecy().shown());
  }

  private static List<String> members(Shown shown) {
    return shown.members().map(ShownMember::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Login                      | com.acme.Login
          List<Login>                | java.util.Collection<? extends com.acme.Login>
          Set<? extends Login>       | java.util.Collection<? extends com.acme.Login>
          Iterable<Login>            | java.lang.Iterable<? extends com.acme.Login>
          Login[][]                  | com.acme.Login[][]
          Map<String, Login>         | java.util.Map<?, ? extends com.acme.Login>
          Map<Login, List<Login>>    | java.util.Map<? extends com.acme.Login, ? extends java.util.List<? extends com.acme.Login>>
          Page<Login>                | com.acme.Page<? extends com.acme.Login>
          Secret<String>             | com.acme.Secret<?>
          """)
  void valuesAreTakenAs(String type, String taken) {
    Snippet snippet =
        snippet(type, LOGIN + " record Page<T>(T first) {} record Secret<T>(@Sensitive T it) {}");

    assertThat(shown(snippet).type()).hasToString(taken);
  }

  @Test
  void whatHasNoSecretsIsRecordedAsItIs() {
    assertThat(snippet("Plain", "record Plain(String name, List<String> tags) {}").path().secrecy())
        .extracting("shown", "within")
        .containsOnlyNulls();
  }

  @Test
  void aRecordsComponentsKeepTheirOrder() {
    assertThat(members(shown(snippet("Login", LOGIN)))).containsExactly("name", "mail");
  }

  @Test
  void whatAGetterMakesUpIsNoMember() {
    Shown shown =
        shown(
            snippet(
                "Login",
                "class Login { private String name; private String token; private String hidden;"
                    + " public String getName() { return name; } public int size() { return 1; }"
                    + " public String getGreeting() { return name; }"
                    + " public String open() { return name; } }"));

    assertThat(members(shown)).containsExactly("name", "token");
  }

  @Test
  void ofAnInterfaceThatDoesMoreOnlyPlainValuesAreRead() {
    String session = "class Session { private String token; }";
    Shown request =
        shown(
            snippet(
                "Request",
                session
                    + "interface Request { Session getSession(); String getMethod();"
                    + " String getHeader(String name); String getPassword(); }"));
    Shown data =
        shown(
            snippet(
                "Data",
                session
                    + "interface Data { Session getSession(); void setSession(Session session);"
                    + " Data toData(); String name(); String getPassword(); }"));

    assertThat(members(request)).containsExactly("method", "password");
    assertThat(members(data)).containsExactly("name", "password", "session", "token");
  }

  @Test
  void whatCannotBeNamedIsMasked() {
    Snippet snippet =
        snippet("other.Account", "")
            .with(
                "other.Account",
                "package other; public class Account { public String id; public Hidden hidden; }"
                    + " class Hidden { public String password; }");

    assertThat(shown(snippet).masked()).containsExactly("hidden");
  }

  @Test
  void boundsThatGoRoundAreNamedOnce() {
    Shown shown =
        shown(
            Snippet.of(
                "@TrackActivity interface Backends { @TrackActivity(args = 'value')"
                    + " <T extends Node<T>> void open(List<T> value); }"
                    + " class Node<T extends Node<T>> { public T next; public String password; }"));

    assertThat(shown.type()).hasToString("java.util.Collection<? extends com.acme.Node<?>>");
    assertThat(shown.masked()).containsExactly("password");
  }

  @Test
  void whatNestsWithoutEndIsMasked() {
    Shown shown =
        shown(
            snippet(
                "Nest<String>",
                "class Nest<T> { public T it; public Nest<Login> in; public Nest<Nest<T>> next; } "
                    + LOGIN));

    assertThat(shown.types()).hasSizeLessThan(30);
    assertThat(shown.masked()).contains("in.it.mail");
  }

  @Test
  void sealedTypesAreTheirSubtypes() {
    Shown shown =
        shown(
            snippet(
                "Login",
                "sealed interface Login permits A, B {} record A(String token) implements Login {}"
                    + " record B(String name) implements Login {}"));

    assertThat(shown.types().get(0).form())
        .isInstanceOfSatisfying(
            Form.Members.class,
            form ->
                assertThat(form.subtypes())
                    .extracting(subtype -> subtype.type().toString())
                    .containsExactly("com.acme.A", "com.acme.B"));
    assertThat(shown.masked()).containsExactly("token");
  }

  @Test
  void twoBoundsHaveTheSecretsOfEither() {
    Shown shown =
        shown(
            Snippet.of(
                "@TrackActivity interface Backends { @TrackActivity(args = 'value')"
                    + " <T extends Comparable<T> & Login> void open(T value); }"
                    + " interface Login { String password(); }"));

    assertThat(shown.masked()).containsExactly("password");
  }

  @Test
  void itIsToldOfTheClassThatIsHeld() {
    assertThat(shown(snippet("Map<String, Optional<Login>[]>", LOGIN)).told()).isEqualTo("Login");
  }
}
