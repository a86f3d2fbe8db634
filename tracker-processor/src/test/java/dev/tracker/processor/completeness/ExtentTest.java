package dev.tracker.processor.completeness;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces as wide and as deep as no one writes them, but other generators do. */
final class ExtentTest {

  @Test
  void decoratesAThousandMethods() throws Exception {
    Compilation compilation = compile(source("Wide", methods(1000)));
    assertThat(compilation.source("extent.TrackedWide"))
        .contains("private static final class Methods2 {")
        .contains("guard(Methods1.CREATE0);");
    Decorators.drill(compilation);
  }

  /** Some 59,000 of the 65,535 constants that a class file can have. */
  @Test
  void decoratesAsManyMethodsAsFitIn() {
    assertThat(compile(source("Widest", methods(4900))).source("extent.TrackedWidest"))
        .contains("guard(Methods1.CREATE0);")
        .contains(".CREATE4899);");
  }

  @Test
  void refusesMoreMethodsThanFitIn() {
    Compilation compilation =
        MemoryCompiler.javac().compile(List.of(source("TooWide", methods(6000))));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.messages())
        .contains("TRK002")
        .contains("the decorator of its 6000 methods")
        .contains("more than the 65535 constants");
    assertThat(compilation.sources()).isEmpty();
  }

  private static String methods(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "  @TrackActivity(args = {\"a\", \"b\", \"c\", \"d\"}, changeId = \"a\")\n"
                    + "  void create"
                    + i
                    + "(String a, int b, long c, Object d);\n")
        .collect(joining());
  }

  @Test
  void keepsTheConstantsOfHundredsInTheDecorator() {
    String methods =
        IntStream.range(0, 800)
            .mapToObj(
                i ->
                    "  @TrackActivity(args = {\"a\", \"b\"}, changeId = \"a\")\n  void create"
                        + i
                        + "(String a, int b);\n")
            .collect(joining());
    assertThat(compile(source("Broad", methods)).source("extent.TrackedBroad"))
        .doesNotContain("Methods1");
  }

  @Test
  void decoratesAHierarchyOfAHundredLevels(@TempDir Path folder) throws Exception {
    List<Source> sources = new ArrayList<>();
    sources.add(level("Level0<T>", "Object", 0));
    for (int i = 1; i < 100; i++) {
      sources.add(level("Level" + i + "<T>", "Level" + (i - 1) + "<T>", i));
    }
    sources.add(
        Source.of(
            "extent.Deep",
            """
            package extent;

            import dev.tracker.Effect;
            import dev.tracker.TrackActivity;

            @TrackActivity(effect = Effect.READ)
            public interface Deep extends Level99<String> {}
            """));
    Compilation compilation = compile(sources.toArray(Source[]::new));
    assertThat(new EcjCompiler(folder).compile(sources).sources()).isEqualTo(compilation.sources());
    Decorators.drill(compilation);
  }

  private static Source level(String declaration, String parents, int i) {
    String extending = i == 0 ? "" : " extends " + parents;
    return Source.of(
        "extent.Level" + i,
        "package extent;\n\npublic interface "
            + declaration
            + extending
            + " {\n  T level"
            + i
            + "(T value);\n\n  Object same(T value);\n}\n");
  }

  private static Source source(String name, String methods) {
    return Source.of(
        "extent." + name,
        "package extent;\n\nimport dev.tracker.TrackActivity;\n\npublic interface "
            + name
            + " {\n"
            + methods
            + "}\n");
  }

  private static Compilation compile(Source... sources) {
    Compilation compilation = MemoryCompiler.javac().compile(List.of(sources));
    assertThat(compilation.messages()).isEmpty();
    return compilation;
  }
}
