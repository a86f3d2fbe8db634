package dev.tracker.examples.verified;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.baseline.BaselineCheck;
import dev.tracker.baseline.BaselineFile;
import dev.tracker.baseline.CheckResult;
import dev.tracker.baseline.Main;
import dev.tracker.catalogue.ManifestFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources, made worse and built again, with the options of the pom. */
class VerifiedBuildTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path DOCUMENTATION = Path.of("../../docs/baseline.md");
  private static final String SERVICE = "dev/tracker/examples/verified/AccountService.java";
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Pattern OPTION = Pattern.compile("<arg>(-Atracker[^<]*)</arg>");

  @TempDir private Path folder;

  /** What came of a compilation. */
  private record Outcome(boolean succeeded, String messages) {}

  @Test
  void asItIsAllIsWell() throws Exception {
    Outcome outcome = compile("", "");

    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.succeeded()).isTrue();
    assertThat(check().report("baseline", "accept"))
        .isEqualTo("What is tracked matches baseline. Methods: 3");
  }

  @Test
  void anAnnotationIsRemoved() throws Exception {
    Outcome outcome = compile("  @TrackActivity(args = \"id\")\n", "");

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.messages()).contains("AccountService.java:20: error: TRK030", "get");
  }

  @Test
  void aSecretIsRecorded() throws Exception {
    Outcome outcome = compile("result.iban | masked", "result.iban");

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.messages()).contains("AccountService.java:", "error: TRK029", "result.iban");
  }

  /** It compiles; but it was agreed on otherwise. */
  @Test
  void aKeyIsRemoved() throws Exception {
    Outcome outcome = compile("args = {\"id\", \"reason\"}", "args = \"id\"");

    assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
    assertThat(check().passes()).isFalse();
    String report = check().report("tracker-baseline.txt", "mvn tracker:baseline");
    assertThat(report).contains("argument reason is no longer recorded");
    assertThat(Files.readString(DOCUMENTATION)).contains("```text\n" + report + "\n```");
  }

  @Test
  void theDocumentationShowsThePluginAndTheBaseline() throws IOException {
    String pom = Files.readString(Path.of("pom.xml")).replace("${project.version}", VERSION);
    String plugin =
        pom.substring(pom.indexOf("<!-- tag::plugin[] -->"), pom.indexOf("<!-- end::plugin[] -->"));

    assertThat(Files.readString(DOCUMENTATION))
        .contains("```xml\n" + withoutFirstLine(plugin).stripIndent().stripTrailing() + "\n```")
        .contains("```text\n" + Files.readString(Path.of(BaselineFile.DEFAULT_NAME)) + "```");
  }

  private static String withoutFirstLine(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  /** What Gradle is told to run exists, and takes these options. */
  @Test
  void theDocumentationNamesTheProgramForGradle() throws IOException {
    assertThat(Files.readString(DOCUMENTATION))
        .contains("mainClass = \"" + Main.class.getName() + "\"")
        .contains("\"--baseline\"", "\"--accept-with\"");
  }

  private CheckResult check() throws IOException {
    return BaselineCheck.check(
        new BaselineFile(Path.of(BaselineFile.DEFAULT_NAME)).read(), ManifestFolder.read(folder));
  }

  private Outcome compile(String text, String replacement) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean succeeded =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options(),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(text, replacement)))
              .call();
      return new Outcome(succeeded, messages.toString());
    }
  }

  private List<String> options() throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-parameters"));
    options.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
    options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    OPTION
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .forEach(option -> options.add(option.group(1)));
    return options;
  }

  /** A copy of the sources, in which the service has something else in the place of a text. */
  private List<Path> sources(String text, String replacement) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("sources").resolve(SOURCES.relativize(file));
        Files.createDirectories(copy.getParent());
        copies.add(Files.copy(file, copy));
      }
    }
    Path service = folder.resolve("sources").resolve(SERVICE);
    String original = Files.readString(service);
    assertThat(original).contains(text);
    Files.writeString(service, original.replace(text, replacement));
    return copies;
  }
}
