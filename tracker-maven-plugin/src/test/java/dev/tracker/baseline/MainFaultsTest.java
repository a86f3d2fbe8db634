package dev.tracker.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is told with the file and the reason, and is never taken for a result. */
class MainFaultsTest extends ProgramRun {
  @Test
  void ofBrokenManifestsItCannotTell() throws IOException {
    write("one", "com.acme.One", "{}");

    assertThat(run("baseline")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("com.acme.One.json");
    assertThat(baseline()).doesNotExist();
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertThat(run(List.of("check", "--base", "b", "classes"))).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("tracker: unknown option: --base");
    assertThat(run(List.of("chek", "classes"))).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("tracker: unknown command: chek");
    assertThat(run(List.of("check", "--baseline", "", "classes"))).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("tracker: a file name is empty");
    assertThat(run(List.of("check", "a\0b"))).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("tracker: not a valid file name: ");
  }

  /** 1 would say that less is tracked. */
  @ParameterizedTest
  @ValueSource(strings = {"no.jar", "no.txt", "empty.jar", "half.jar"})
  void ofWhatIsNoJarItCannotTell(String name) throws IOException {
    run("baseline");
    Path file = folder.resolve(name);
    Files.writeString(file, name.startsWith("empty") ? "" : "PK\3\4 no jar");

    for (String command : List.of("check", "baseline")) {
      output.reset();
      String[] arguments = {command, "--baseline", baseline().toString(), file.toString()};
      assertThat(run(List.of(arguments))).isEqualTo(Main.CANNOT_TELL);
      assertThat(output)
          .asString()
          .startsWith("tracker: " + file + " is n")
          .hasLineCount(1)
          .contains("jar");
    }
  }

  /** Each of them has been seen to end with a message that lacked the file or the reason. */
  @ParameterizedTest
  @ValueSource(strings = {"latin", "directory", "loop", "null", "class"})
  void ofWhatCannotBeReadItCannotTell(String fault) throws IOException {
    run("baseline");
    Path manifest = folder.resolve("one/META-INF/tracker/com.acme.One.json");
    Path classFile = folder.resolve("one/com/acme/One.class");
    switch (fault) {
      case "latin" -> Files.write(manifest, new byte[] {'"', (byte) 0xE9, '"'});
      case "directory" -> {
        Files.delete(manifest);
        Files.createDirectory(manifest);
      }
      case "loop" -> {
        Files.delete(manifest);
        Files.createSymbolicLink(manifest, manifest);
      }
      case "class" -> Files.writeString(classFile, "version 1");
      default -> Files.writeString(manifest, "");
    }

    assertThat(run("check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .startsWith("tracker: " + (fault.equals("class") ? classFile : manifest))
        .hasLineCount(1)
        .doesNotContain("Exception", "null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latin", "directory", "parent"})
  void baselinesThatCannotBeUsed(String fault) throws IOException {
    switch (fault) {
      case "latin" -> Files.write(baseline(), new byte[] {(byte) 0xE9});
      case "directory" -> Files.createDirectory(baseline());
      default -> Files.createSymbolicLink(baseline(), folder.resolve("no/such/file"));
    }

    assertThat(run(fault.equals("parent") ? "baseline" : "check")).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().startsWith("tracker: " + baseline() + " ").hasLineCount(1);
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    run("baseline");
    Files.writeString(baseline(), "\uFEFF" + Files.readString(baseline()));

    assertThat(run("check")).as(output.toString(UTF_8)).isEqualTo(Main.PASSED);
  }

  /** Anything else would look like a tracker that was lost. */
  @Test
  void faultsOfTheProgramAreNoResult() {
    PrintStream broken =
        new PrintStream(output, true, UTF_8) {
          private boolean isBroken = true;

          @Override
          public void println(String text) {
            if (isBroken) {
              isBroken = false;
              throw new IllegalStateException("boom");
            }
            super.println(text);
          }
        };

    String[] arguments = {
      "baseline", "--baseline", baseline().toString(), folder.resolve("one").toString()
    };
    int exit = Main.run(List.of(arguments), broken);

    assertThat(exit).isEqualTo(Main.CANNOT_TELL);
    assertThat(output).asString().contains("unexpected error", "IllegalStateException: boom");
  }

  @Test
  void classesThatDoNotExist() {
    run("baseline");
    String there = folder.resolve("one").toString();
    String missing = folder.resolve("oen").toString();
    List<String> check = List.of("check", "--baseline", baseline().toString());

    assertThat(run(Stream.concat(check.stream(), Stream.of(missing)).toList()))
        .isEqualTo(Main.CANNOT_TELL);
    assertThat(output)
        .asString()
        .contains("These directories or jars do not exist: [" + missing + "]");

    output.reset();
    assertThat(run(Stream.concat(check.stream(), Stream.of(missing, there)).toList()))
        .isEqualTo(Main.WEAKER);
    assertThat(output).asString().startsWith("note: " + missing + " does not exist and is skipped");
  }
}
