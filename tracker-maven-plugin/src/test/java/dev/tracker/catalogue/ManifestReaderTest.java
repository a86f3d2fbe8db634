package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Rules;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {
  private static final String MANIFEST =
      """
      {
        "version": 1,
        "interface": "com.acme.Outer$Invoices",
        "decorator": "com.acme.TrackedOuter_Invoices",
        "file": "Outer.java",
        "line": 12,
        "methods": [
          {
            "method": "create(com.acme.Invoice)",
            "declaredIn": "com.acme.Outer$Invoices",
            "line": 17,
            "status": "tracked",
            "operation": "create",
            "subject": "invoice",
            "effect": "CHANGE",
            "end": "completion",
            "arguments": [{"key": "email", "path": "invoice.email", "recorded": "hashed"}],
            "results": [{"key": "status", "path": "result.status", "recorded": "plain"}],
            "changeEach": "invoice.lines",
            "changeLimit": 20,
            "changeId": {"path": "invoice.id", "recorded": "plain"},
            "changeData": [{"path": "result", "recorded": "masked"}],
            "changeIf": "result.created",
            "expected": ["com.acme.Duplicate"],
            "rules": {"operation": "first word", "subject": "method's noun",
              "effect": "given", "changeId": null}
          },
          {"method": "other()", "declaredIn": "com.acme.Base", "status": "unannotated"},
          {"method": "supports(int[])", "declaredIn": "com.acme.Base", "line": 20,
            "status": "untracked", "reason": "hot path"}
        ]
      }
      """;

  @Test
  void readsAllFields() throws Exception {
    assertThat(ManifestReader.read(MANIFEST, "x.json"))
        .isEqualTo(
            new Manifest(
                "com.acme.Outer$Invoices",
                "com.acme.TrackedOuter_Invoices",
                "Outer.java",
                12,
                List.of(
                    new Tracked(
                        "create(com.acme.Invoice)",
                        "com.acme.Outer$Invoices",
                        17,
                        "create",
                        "invoice",
                        Effect.CHANGE,
                        End.COMPLETION,
                        List.of(new RecordedValue("email", "invoice.email", Recording.HASHED)),
                        List.of(new RecordedValue("status", "result.status", Recording.PLAIN)),
                        new Batch("invoice.lines", 20),
                        new RecordedValue(null, "invoice.id", Recording.PLAIN),
                        List.of(new RecordedValue(null, "result", Recording.MASKED)),
                        "result.created",
                        List.of("com.acme.Duplicate"),
                        new Rules("first word", "method's noun", "given", null)),
                    new Unannotated("other()", "com.acme.Base", null),
                    new Untracked("supports(int[])", "com.acme.Base", 20, "hot path"))));
  }

  @Test
  void whatIsOptionalMayBeLeftOut() throws Exception {
    String text =
        MANIFEST
            .replace("\"file\": \"Outer.java\",", "")
            .replace("\"line\": 12,", "")
            .replace("\"changeEach\": \"invoice.lines\",", "")
            .replace("\"results\": [", "\"unknown\": [")
            .replace("{\"path\": \"invoice.id\", \"recorded\": \"plain\"}", "null")
            .replace("\"changeIf\": \"result.created\"", "\"changeIf\": null");

    Manifest manifest = ManifestReader.read(text, "x.json");

    assertThat(manifest.file()).isNull();
    assertThat(manifest.line()).isNull();
    assertThat(manifest.tracked().get(0).changeId()).isNull();
    assertThat(manifest.tracked().get(0).changeIf()).isNull();
    assertThat(manifest.tracked().get(0).batch()).isNull();
    assertThat(manifest.tracked().get(0).results()).isEmpty();
  }

  @Test
  void methodsAreToldApart() throws Exception {
    Manifest manifest = ManifestReader.read(MANIFEST, "x.json");

    assertThat(manifest.tracked()).extracting(Tracked::operation).containsExactly("create");
    assertThat(manifest.untracked()).extracting(Untracked::reason).containsExactly("hot path");
    assertThat(manifest.unannotated()).extracting(Unannotated::method).containsExactly("other()");
  }

  @Test
  void saysWhatToDoAboutAnotherVersion() {
    assertThatThrownBy(
            () -> ManifestReader.read(MANIFEST.replace("\"version\": 1", "\"version\": 2"), "x"))
        .isInstanceOf(MalformedManifestException.class)
        .hasMessage(
            "x: the manifest has version 2, this release reads version 1: use the same version of"
                + " tracker-processor and tracker-maven-plugin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[", "null", "{\"version\": 1", "{'version': 1}", "{} {}", "nan"})
  void namesTheFileThatIsNoJson(String text) {
    assertThatThrownBy(() -> ManifestReader.read(text, "classes/com.acme.X.json"))
        .isInstanceOf(MalformedManifestException.class)
        .hasMessageStartingWith("classes/com.acme.X.json: ")
        .hasMessageNotContainingAny("Exception", "Strictness", "http");
  }

  @Test
  void saysWhereTheJsonEnds() {
    assertThatThrownBy(() -> ManifestReader.read("{\n\"version\": 1,\n\"inter", "x.json"))
        .hasMessage("x.json: this is not complete JSON: at line 3 column 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1 | \"version\": \"1\" | the manifest: \"version\" is not a number",
        "\"version\": 1 | \"version\": 1.5 | the manifest: \"version\" is not a whole number",
        "\"version\": 1, | | the manifest: \"version\" is missing",
        "\"line\": 17 | \"line\": {} | methods[0] of the manifest: \"line\" is not a number",
        "\"reason\": \"hot path\" | \"reason\": 7 |"
            + " methods[2] of the manifest: \"reason\" is not a string",
        "\"CHANGE\" | \"WRITE\" | methods[0] of the manifest: \"effect\" cannot be \"WRITE\"",
        "\"hashed\" | \"x\" |"
            + " arguments[0] of methods[0] of the manifest: \"recorded\" cannot be \"x\"",
        "[\"com.acme.Duplicate\"] | 1 | methods[0] of the manifest: \"expected\" is not an array",
        "{\"path\": \"invoice.id\", \"recorded\": \"plain\"} | 1 |"
            + " changeId of methods[0] of the manifest is not an object",
      })
  void saysWhatIsWrong(String right, String wrong, String fault) {
    String text = MANIFEST.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> ManifestReader.read(text, "x"))
        .isInstanceOf(MalformedManifestException.class)
        .hasMessage("x: " + fault);
  }
}
