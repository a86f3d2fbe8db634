package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the docs say goes into a {@code pom.xml}, with the example to build with it.
 *
 * @param name the mark over it
 * @param pom what goes into the descriptor
 * @param sources the example's files, by their names
 * @param folder where these go
 * @param commands what builds and runs the example
 * @param output what that is said to print
 */
record Snippet(
    String name,
    String pom,
    Map<String, String> sources,
    String folder,
    String commands,
    String output) {

  /** Kotlin's compiler would leave a process behind. */
  private static final String NO_DAEMON = "-Dkotlin.compiler.daemon=false";

  /** For Java: with the example of the page that begins. */
  static Snippet java(String page, String name) throws IOException {
    Page first = Page.of("docs/getting-started.md");
    return new Snippet(
        name,
        Page.of(page).block("snippet", name),
        first.blocks("example"),
        "src/main/java/com/acme",
        first.block("command", "first example"),
        first.block("output", "first example"));
  }

  static Snippet kotlin() throws IOException {
    Page page = Page.of("docs/kotlin.md");
    return new Snippet(
        "kotlin",
        page.block("snippet", "kotlin"),
        page.blocks("kotlin"),
        "src/main/kotlin/com/acme",
        page.block("command", "kotlin"),
        page.block("output", "kotlin"));
  }

  /** With another version of what it names one of. */
  Snippet with(String version, String other) {
    return new Snippet(
        name + " " + other,
        pom.replace(version, other),
        sources,
        folder,
        commands.replace(version, other),
        output);
  }

  /** Copies it into an empty project, builds and runs that, and finds what the docs show. */
  UserProject isBuiltAndRun(Path maven, Path target, Path home) throws Exception {
    UserProject project =
        UserProject.begin(
                target.resolve((maven.getFileName() + "-" + name).replace(' ', '-')), home)
            .withPom(pom)
            .with(sources, folder);

    MavenRun run = project.run(maven, commands, NO_DAEMON);

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(events(run.log())).as(run.log()).isNotEmpty().isEqualTo(events(output));
    return project;
  }

  /** What is logged, but for what differs each time. */
  private static List<String> events(String output) {
    return output
        .lines()
        // Some Mavens end in an escape sequence, however little they were to print.
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .filter(line -> line.startsWith("INFO event="))
        .map(line -> line.replaceAll("(op_id|duration)=\\S+", "$1=…"))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
