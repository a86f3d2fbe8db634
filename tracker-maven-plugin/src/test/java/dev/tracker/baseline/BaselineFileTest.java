package dev.tracker.baseline;

import static dev.tracker.baseline.Manifests.invoices;
import static dev.tracker.baseline.Manifests.manifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.baseline.Manifests.Draft;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
  @TempDir private Path folder;

  private BaselineFile file() {
    return new BaselineFile(folder.resolve("sub/tracker-baseline.txt"));
  }

  private static Baseline baseline() throws BaselineException {
    Draft other = Manifests.create();
    other.method = "archive()";
    other.subject = "";
    other.condition = "result";
    other.arguments = List.of();
    other.data = List.of(Manifests.value(null, Recording.PLAIN));
    return Baseline.of(
        List.of(
            manifest("com.acme.Zoo"),
            invoices(Manifests.create().done(), other.done()),
            manifest("com.acme.Bills", Manifests.create().done())));
  }

  @Test
  void hasAFactToALineSorted() throws Exception {
    file().write(baseline());

    assertThat(Files.readString(file().path()))
        .isEqualTo(
            """
            # tracker baseline, version 1
            # What was last agreed to be tracked. tracker:baseline writes this file, tracker:check reads it.

            com.acme.Bills
              create(com.acme.Invoice)
                operation create
                subject invoice
                effect CHANGE
                end completion
                argument customer plain
                argument email hashed
                changeData card masked
                changeId plain
                expected com.acme.Duplicate

            com.acme.Invoices
              archive()
                operation create
                effect CHANGE
                end completion
                changeData plain
                changeId plain
                changeIf
                expected com.acme.Duplicate
              create(com.acme.Invoice)
                operation create
                subject invoice
                effect CHANGE
                end completion
                argument customer plain
                argument email hashed
                changeData card masked
                changeId plain
                expected com.acme.Duplicate
            """);
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    file().write(baseline());

    assertThat(file().read()).isEqualTo(baseline());
    assertThat(baseline().size()).isEqualTo(3);
  }

  /** Whatever wrote the manifest, a text makes no line of its own. */
  @Test
  void textsCannotForgeFacts() throws Exception {
    Draft hostile = Manifests.create();
    hostile.operation = "cre\nate";
    hostile.subject = " in\r\nvoice\u2028 \ud800";
    hostile.arguments = List.of(Manifests.value("a plain\n    changeId", Recording.MASKED));
    hostile.id = null;
    hostile.expected = List.of("a\n  b()");
    Baseline written = Baseline.of(List.of(invoices(hostile.done())));

    file().write(written);

    assertThat(file().read()).isEqualTo(written);
    assertThat(Files.readString(file().path())).doesNotContain("\n    changeId");
  }

  @Test
  void mayHaveTheLineEndsOfWindows() throws Exception {
    file().write(baseline());
    Files.writeString(file().path(), Files.readString(file().path()).replace("\n", "\r\n"));

    assertThat(file().read()).isEqualTo(baseline());
  }

  @Test
  void emptyBaseline() throws Exception {
    file().write(Baseline.of(List.of()));

    assertThat(file().read().size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "# tracker baseline, version 1 | # tracker baseline, version 2"
            + " | does not begin with: # tracker baseline, version 1",
        "com.acme.Invoices | <<<<<<< HEAD | :16: not an interface, or listed twice:",
        "com.acme.Invoices | com.acme.Bills | :16: not an interface, or listed twice:",
        "archive() | create(com.acme.Invoice) | :25: a method that is listed twice",
        "effect CHANGE | effect SOME | :8: unknown: SOME",
        "effect CHANGE | | :16: operation, effect or end is missing above",
        "changeIf | condition | :23: unknown: condition",
        "changeId plain | changeId | :13: plain, masked or hashed is missing: changeId",
        "changeId plain | changeId open | :13: unknown: open",
      })
  void faultsAreToldWithTheirLine(String text, String replacement, String message)
      throws Exception {
    file().write(baseline());
    String written = Files.readString(file().path());
    assertThat(written).contains(text);
    Files.writeString(file().path(), written.replace(text, replacement == null ? "" : replacement));

    assertThatThrownBy(() -> file().read())
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("tracker-baseline.txt")
        .hasMessageContaining(message);
  }

  @Test
  void factsBelongToMethods() throws Exception {
    Files.createDirectories(file().path().getParent());
    Files.writeString(
        file().path(), BaselineText.HEADER + "\ncom.acme.Invoices\n    operation create\n");

    assertThatThrownBy(() -> file().read())
        .hasMessage("tracker-baseline.txt:3: belongs to no method: operation create");
  }
}
