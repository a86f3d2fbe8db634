package dev.tracker.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.classfile.StubInterface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command as another build tool runs it, on two modules. */
class MainTest extends ProgramRun {
  @Test
  void passes() {
    assertThat(run("baseline")).isEqualTo(Main.PASSED);
    assertThat(output).asString().isEqualToIgnoringNewLines("Wrote " + baseline() + ": methods 2");

    assertThat(run("check")).isEqualTo(Main.PASSED);
    assertThat(output)
        .asString()
        .isEqualToIgnoringNewLines("What is tracked matches baseline.txt. Methods: 2");
  }

  @Test
  void failsAndSaysHowToAcceptIt() throws IOException {
    run("baseline");
    write("two", "com.acme.Two", UNTRACKED);

    assertThat(run("check")).isEqualTo(Main.WEAKER);
    assertThat(output)
        .asString()
        .contains("com.acme.Two", "is no longer tracked: @Untracked(\"why not\")")
        .endsWith("commit baseline.txt: gradle trackerBaseline" + System.lineSeparator());

    run("baseline");
    assertThat(run("check")).isEqualTo(Main.PASSED);
  }

  @Test
  void withoutABaselineItCannotTell() {
    assertThat(run("check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .contains("The baseline " + baseline() + " does not exist", "gradle trackerBaseline");
  }

  @Test
  void withoutManifestsItCannotTell() throws IOException {
    run("baseline");
    Files.delete(folder.resolve("one/META-INF/tracker/com.acme.One.json"));
    Files.delete(folder.resolve("two/META-INF/tracker/com.acme.Two.json"));

    assertThat(run("check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("Nothing is tracked, but " + baseline());
  }

  @Test
  void whatItDoesNotUnderstandItExplains() {
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("check"),
            List.of("chek", "classes"),
            List.of("check", "--base", "b", "classes"),
            List.of("check", "classes", "--baseline"))) {
      output.reset();
      assertThat(run(arguments)).as(arguments.toString()).isEqualTo(Main.CANNOT_TELL);
      assertThat(output).asString().startsWith("usage: check");
    }
  }

  @Test
  void aRenamedOperationIsOne() throws IOException {
    run("baseline");
    write("two", "com.acme.Two", TRACKED.replace("\"till\"", "\"drawer\""));

    assertThat(run("check")).isEqualTo(Main.WEAKER);
    assertThat(output)
        .asString()
        .contains("Renamed since baseline.txt", "renamed from \"till\" to \"drawer\"");
  }

  @Test
  void whatAnEarlierBuildLeftDoesNotCount() throws IOException {
    run("baseline");
    new StubInterface("com.acme.One", false, List.of("open()")).write(folder.resolve("one"));
    Files.delete(folder.resolve("two/com/acme/Two.class"));

    assertThat(run("check")).isEqualTo(Main.WEAKER);
    assertThat(output)
        .asString()
        .contains("note: com.acme.One is ignored: its class file has no @TrackActivity")
        .contains("note: com.acme.Two is ignored: it has no class file");

    assertThat(run("baseline")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .contains("Nothing is tracked, so " + baseline() + " was not written");
    assertThat(baseline()).content().contains("com.acme.One", "com.acme.Two");
  }

  @Test
  void aBaselineOfNothingIsNotWritten() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    List<String> arguments =
        List.of("baseline", "--baseline", baseline().toString(), empty.toString());

    assertThat(run(arguments)).isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .contains("Nothing is tracked", "Compile first")
        .doesNotContain("delete");
    assertThat(baseline()).doesNotExist();
  }

  @Test
  void whatABaselineLosesIsTold() throws IOException {
    run("baseline");
    Files.delete(folder.resolve("two/META-INF/tracker/com.acme.Two.json"));

    assertThat(run("baseline")).isEqualTo(Main.PASSED);
    assertThat(output)
        .asString()
        .contains("methods 1")
        .contains("These methods were removed from it:\n  com.acme.Two open()");
  }
}
