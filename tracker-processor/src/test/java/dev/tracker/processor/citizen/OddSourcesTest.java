package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compilations that nobody would think of first: each is explained, or comes out right. */
class OddSourcesTest {
  private static final String ORDERS =
      """
      package com.acme;
      import dev.tracker.TrackActivity;
      @TrackActivity public interface Orders { void place(String id); }
      """;

  private static final String COMPACT =
      """
      @dev.tracker.TrackActivity interface Till { int count(); }
      void main() {}
      """;

  @TempDir private Path root;

  /** Where the language has no such sources yet, javac says so itself. */
  @Test
  void aCompactSourceFile() {
    Compilation compilation =
        MemoryCompiler.javac().withOnly().compile(List.of(Source.of("Main", COMPACT)));

    assertThat(compilation.errors()).isNotEmpty();
    assertThat(compilation.messages()).doesNotContain("TRK099");
    if (Runtime.version().feature() >= 25) {
      assertThat(compilation.messages())
          .contains(
              "TRK002: Tracker cannot generate a decorator for this interface: Till is in an"
                  + " unnamed");
    }
  }

  /** In a source file that is not compact, the unnamed package is as good as any. */
  @Test
  void theUnnamedPackage() {
    Compilation compilation =
        MemoryCompiler.javac()
            .withOnly()
            .compile(
                List.of(
                    Source.of(
                        "Till", "@dev.tracker.TrackActivity interface Till { int count(); }")));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources()).containsOnlyKeys("TrackedTill.java");
  }

  @Test
  void onePackageInTwoModules() throws Exception {
    Project project = new Project(root);
    for (String name : List.of("one", "two")) {
      project
          .source(name + ".com.acme.Orders", ORDERS.replace("String id", "String id, int " + name))
          .source(name + ".module-info", "module " + name + " { requires dev.tracker; }");
    }

    Outcome outcome =
        project.compile(
            "--module-source-path",
            project.sources().toString(),
            "--module-path",
            Library.path(Library.API, Library.JSPECIFY),
            "--processor-path",
            Library.path(Library.TRACKER));

    // But for a note of javac's own on such packages.
    assertThat(outcome.messages()).noneMatch(each -> each.matches(".*(error|warning): .*"));
    assertThat(outcome.succeeded()).isTrue();

    assertThat(Outcome.bytes(project.generated()))
        .hasEntrySatisfying(
            "one/com/acme/TrackedOrders.java", text -> assertThat(text).contains("int one"))
        .hasEntrySatisfying(
            "two/com/acme/TrackedOrders.java", text -> assertThat(text).contains("int two"));
  }

  private Outcome compile(String orders, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-processorpath", Library.path(Library.TRACKER)));
    return new Project(root)
        .source("com.acme.Orders", orders)
        .compile(options.toArray(String[]::new));
  }

  @Test
  void anApiThatIsMissing() throws Exception {
    assertThat(compile(ORDERS).messages())
        .allSatisfy(message -> assertThat(message).doesNotContain("TRK"))
        .anySatisfy(message -> assertThat(message).contains("package dev.tracker does not exist"));
    assertThat(compile(ORDERS, "-Atracker.require=**", "-Atracker.track=**").messages())
        .allSatisfy(message -> assertThat(message).doesNotContain("TRK099"));
  }

  /** Nothing in the sources names it. */
  @Test
  void anApiThatIsMissingUnseen() throws Exception {
    assertThat(
            compile(
                    "package com.acme; public interface Orders { void place(String id); }",
                    "-Atracker.track=**")
                .messages())
        .containsExactly(
            "Orders.java:1: error: TRK005: The type dev.tracker.ActivityTracker cannot be found.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "11", "17"})
  void anEarlierRelease(String release) throws Exception {
    compile(
            ORDERS,
            "--release",
            release,
            "-Xlint:-options",
            "-classpath",
            Library.path(Library.API, Library.JSPECIFY))
        .flawless();
  }
}
