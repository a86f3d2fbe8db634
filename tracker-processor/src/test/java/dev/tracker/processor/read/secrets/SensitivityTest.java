package dev.tracker.processor.read.secrets;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracker.processor.TrackActivityProcessor;
import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a mark of what must not be recorded is found. */
class SensitivityTest {

  /** As beans, Lombok and people write them. */
  @ParameterizedTest
  @CsvSource({
    "dob, getDOB, value.DOB",
    "eMail, getEMail, value.EMail",
    "iban, getIBAN, value.IBAN",
    "email, getEmail, value.email",
    "email, email, value.email"
  })
  void theFieldOfAGetter(String field, String getter, String path) {
    assertThat(
            mark(
                "class Person { @Sensitive private String "
                    + field
                    + "; public String "
                    + getter
                    + "() { return null; } }",
                path,
                "Person"))
        .endsWith(" of com.acme.Person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secret[]",
        "List<Secret>",
        "Map<String, Optional<Secret>>",
        "java.util.concurrent.atomic.AtomicReference<Secret>",
        "java.util.concurrent.atomic.AtomicReferenceArray<Secret>"
      })
  void whatAValueHolds(String type) {
    assertThat(mark("@Sensitive record Secret(String id) {}", "value", type))
        .isEqualTo("the type com.acme.Secret");
  }

  /** What a value calls itself may have all that is in it, whoever wrote its method. */
  @ParameterizedTest
  @CsvSource({
    "user.toString, user.mail",
    "user.toString.length, user.mail",
    "list.first.toString, list.first.mail",
    "user.name, ",
    "user.hashCode, "
  })
  void theTextOfWhatHasASecret(String path, String secret) {
    assertThat(
            Snippet.valuePath(
                    Snippet.of(
                            "record User(String name, @Sensitive String mail) {} "
                                + "record Users(User first) {} "
                                + "interface Backends { @TrackActivity(args = '"
                                + path
                                + "') void get(User user, Users list); }")
                        .operation()
                        .arguments()
                        .get(0)
                        .path())
                .secrecy()
                .within())
        .isEqualTo(secret);
  }

  private static String mark(String declarations, String path, String type) {
    return Snippet.valuePath(
            Snippet.of(
                    "interface Backends { @TrackActivity(args = '"
                        + path
                        + "') void get("
                        + type
                        + " value); } "
                        + declarations)
                .operation()
                .arguments()
                .get(0)
                .path())
        .secrecy()
        .mark();
  }

  /** One that is an annotation of types stands on the type of what is declared. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "args = \"value.mail\" | void get(User value)",
        "args = \"value.phone\" | void get(User value)",
        "args = \"value.fax\" | void get(User value)",
        "args = \"value\" | void get(@Pii String value)",
        "changeData = \"result\" | @Pii String create(String id)",
      })
  void anAnnotationOfTypesThatTheUserNames(String elements, String method) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Atracker.sensitive=com.acme.Pii")
            .withProcessors(new TrackActivityProcessor())
            .compile(
                JavaFileObjects.forSourceLines(
                    "com.acme.Backends",
                    "package com.acme;",
                    "import dev.tracker.*; import dev.tracker.context.*;",
                    "import java.lang.annotation.*;",
                    "public interface Backends {",
                    "@TrackActivity(" + elements + ")",
                    method + ";",
                    "}",
                    "@Target(ElementType.TYPE_USE) @interface Pii {}",
                    "class User {",
                    "  private @Pii String mail;",
                    "  public @Pii String phone;",
                    "  public String getMail() { return mail; }",
                    "  public @Pii String getFax() { return mail; }",
                    "}"));

    assertThat(compilation).hadErrorContaining("TRK029");
    assertThat(compilation).hadErrorCount(1);
  }
}
