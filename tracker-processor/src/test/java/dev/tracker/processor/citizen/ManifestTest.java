package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracker.processor.ProcessorWith;
import dev.tracker.processor.StrictCompiler;
import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest as a file of the build. */
class ManifestTest {
  private static final String PATH = "META-INF/tracker/com.acme.Orders.json";
  private static final String ORDERS =
      "package com.acme; import dev.tracker.*; import dev.tracker.context.*;\n"
          + "@TrackActivity interface Orders { BODY }";

  private static Compilation compile(String body, String... options) {
    return MemoryCompiler.javac()
        .with(options)
        .compile(List.of(Source.of("com.acme.Orders", ORDERS.replace("BODY", body))));
  }

  private static String manifest(Compilation compilation) {
    return new String(compilation.files().get(PATH), StandardCharsets.UTF_8);
  }

  @Test
  void canBeLeftOut() {
    Compilation compilation = compile("void place(String id);", "-Atracker.manifest=false");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.files())
        .containsKey("com/acme/TrackedOrders.class")
        .doesNotContainKey(PATH);
  }

  @Test
  void isWrittenWhenAskedFor() {
    Compilation compilation = compile("void place(String id);", "-Atracker.manifest=true");

    assertThat(compilation.messages()).isEmpty();
    assertThat(manifest(compilation)).contains("\"method\": \"place(java.lang.String)\"");
  }

  @Test
  void methodsOfObjectAreNoNews() {
    Compilation compilation = compile("int count(); boolean equals(Object other);");

    assertThat(manifest(compilation)).contains("count()").doesNotContain("equals", "hashCode");
  }

  @Test
  void futuresEndOnCompletion() {
    Compilation compilation =
        compile(
            "java.util.concurrent.CompletionStage<String> find(String id);"
                + " java.util.Optional<String> get(String id);");

    assertThat(manifest(compilation))
        .containsSubsequence("\"find(", "\"end\": \"completion\"", "\"get(", "\"end\": \"return\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@TrackActivity(args = \"nobody\") void place(String id);",
        "@TrackActivity(expected = Missing.class) void place(String id);"
      })
  void nothingIsSaidOfWhatIsBroken(String method) {
    Compilation compilation = compile("void close(String id); " + method);

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.files()).doesNotContainKey(PATH);
  }

  /** As Gradle and IntelliJ do it. Javac shows its trees to none but its own environment. */
  @Test
  void aBuildToolMayStandBetween() {
    var compilation =
        Compiler.javac()
            .withProcessors(new ProcessorWith<>(Filer.class, filer -> filer))
            .compile(
                JavaFileObjects.forSourceString(
                    "com.acme.Orders", ORDERS.replace("BODY", "void place(String id);")));

    assertThat(compilation.errors()).isEmpty();
    assertThat(
            compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".json"))
                .map(StrictCompiler::text))
        .singleElement()
        .asString()
        .contains("\"place(java.lang.String)\"")
        .doesNotContain("\"line\"", "\"file\"");
  }

  /** Each module has a folder of classes of its own. */
  @Test
  void modulesThatAreCompiledTogether(@TempDir Path root) throws Exception {
    Project project = new Project(root);
    for (String name : List.of("one", "two")) {
      project
          .source(
              name + ".com.acme." + name + ".Orders",
              ORDERS
                  .replace("com.acme", "com.acme." + name)
                  .replace("BODY", "void place(String id);"))
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

    assertThat(outcome.messages()).isEmpty();
    assertThat(Outcome.bytes(project.classes()))
        .containsKeys(
            "one/META-INF/tracker/com.acme.one.Orders.json",
            "two/META-INF/tracker/com.acme.two.Orders.json");
  }
}
