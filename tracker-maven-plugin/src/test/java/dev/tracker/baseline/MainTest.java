package dev.tracker.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as another build tool runs it, on two modules. */
class MainTest {
  private static final String TRACKED =
      """
      {"method": "open()", "declaredIn": "I", "status": "tracked", "operation": "open",
       "subject": "till", "effect": "CHANGE", "end": "return", "arguments": [], "changeId": null,
       "changeData": [], "changeIf": null, "expected": []}
      """;
  private static final String UNTRACKED =
      """
      {"method": "open()", "declaredIn": "I", "status": "untracked", "reason": "why not"}
      """;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void writeManifests() throws IOException {
    write("one", "com.acme.One", TRACKED);
    write("two", "com.acme.Two", TRACKED);
  }

  private void write(String module, String name, String method) throws IOException {
    Path manifests = Files.createDirectories(folder.resolve(module).resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve(name + ".json"),
        """
        {"version": 1, "interface": "%s", "decorator": "T", "methods": [%s]}
        """
            .formatted(name, method));
  }

  private Path baseline() {
    return folder.resolve("baseline.txt");
  }

  private int run(String command) {
    output.reset();
    return run(
        List.of(
            command,
            "--baseline",
            baseline().toString(),
            "--accept-with",
            "gradle trackerBaseline",
            folder.resolve("one").toString(),
            folder.resolve("two").toString()));
  }

  private int run(List<String> arguments) {
    return Main.run(arguments, new PrintStream(output, true));
  }

  @Test
  void passes() {
    assertThat(run("baseline")).isEqualTo(Main.PASSED);
    assertThat(output).asString().isEqualToIgnoringNewLines("Wrote " + baseline() + ": methods 2");

    assertThat(run("check")).isEqualTo(Main.PASSED);
    assertThat(output)
        .asString()
        .isEqualToIgnoringNewLines("What is tracked is what baseline.txt says: methods 2");
  }

  @Test
  void failsAndSaysHowToAcceptIt() throws IOException {
    run("baseline");
    write("two", "com.acme.Two", UNTRACKED);

    assertThat(run("check")).isEqualTo(Main.WEAKER);
    assertThat(output)
        .asString()
        .contains("com.acme.Two", "is not tracked any more: @Untracked(\"why not\")")
        .endsWith("commit baseline.txt: gradle trackerBaseline" + System.lineSeparator());

    run("baseline");
    assertThat(run("check")).isEqualTo(Main.PASSED);
  }

  @Test
  void withoutABaselineItCannotTell() {
    assertThat(run("check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .contains("There is no baseline " + baseline(), "gradle trackerBaseline");
  }

  @Test
  void withoutManifestsItCannotTell() throws IOException {
    run("baseline");
    Files.delete(folder.resolve("one/META-INF/tracker/com.acme.One.json"));
    Files.delete(folder.resolve("two/META-INF/tracker/com.acme.Two.json"));

    assertThat(run("check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("Nothing is tracked any more, while " + baseline());
  }

  @Test
  void ofBrokenManifestsItCannotTell() throws IOException {
    write("one", "com.acme.One", "{}");

    assertThat(run("baseline")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("com.acme.One.json");
    assertThat(baseline()).doesNotExist();
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
}
