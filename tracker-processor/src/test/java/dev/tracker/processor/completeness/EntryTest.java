package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What interceptors call is written for whatever is decorated, and compiles without a warning. */
final class EntryTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ENTRIES = Path.of("src/test/resources/entry");

  static Stream<CompletenessCase> cases() {
    return CompletenessCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacCompilesWithoutWarning(CompletenessCase each) {
    Compilation compilation = javac().compile(each.sources());
    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources().keySet()).anyMatch(name -> name.contains("Intercepted"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecjGeneratesTheSame(CompletenessCase each, @TempDir Path folder) throws Exception {
    Compilation compilation =
        new EcjCompiler(folder)
            .with(List.of("-Atracker.interception=true"))
            .compile(each.sources());
    assertThat(compilation.errors()).as(compilation.messages()).isEmpty();
    assertThat(compilation.diagnostics())
        .filteredOn(
            diagnostic ->
                diagnostic.getSource() != null
                    && diagnostic.getSource().getName().contains("/Intercepted"))
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filteredOn(message -> !message.contains("is hiding the type"))
        .isEmpty();
    assertThat(compilation.sources()).isEqualTo(javac().compile(each.sources()).sources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "generics"})
  void writesWhatIsExpected(String name) throws IOException {
    Compilation compilation = javac().compile(sources(GOLDEN.resolve(name)));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources().keySet()).anyMatch(EntryTest::isEntry);
    compilation
        .sources()
        .forEach(
            (file, text) -> {
              if (isEntry(file)) {
                Path entry = ENTRIES.resolve(Path.of(file).getFileName());
                new GoldenFile(entry).assertIs(text);
              }
            });
  }

  @Test
  void isNotWrittenUnlessAskedFor() throws IOException {
    Compilation compilation =
        MemoryCompiler.javac()
            .with("-Atracker.interception=false")
            .compile(sources(GOLDEN.resolve("backend")));
    assertThat(compilation.sources().keySet()).isNotEmpty().noneMatch(EntryTest::isEntry);
  }

  @Test
  void itsNameMayBeTaken() throws IOException {
    List<Source> sources = new ArrayList<>(sources(GOLDEN.resolve("backend")));
    sources.add(
        Source.of(
            "com.acme.InterceptedBackendService",
            "package com.acme; interface InterceptedBackendService {}"));
    assertThat(javac().compile(sources).messages())
        .contains("a type named com.acme.InterceptedBackendService already exists");
  }

  private static boolean isEntry(String file) {
    return file.contains("Intercepted");
  }

  private static List<Source> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getFileName().toString().startsWith("Tracked"))
          .sorted()
          .map(EntryTest::source)
          .toList();
    }
  }

  private static Source source(Path file) {
    try {
      String name = file.getFileName().toString().replace(".java", "");
      return Source.of("com.acme." + name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MemoryCompiler javac() {
    return MemoryCompiler.javac().with("-Xlint:-processing", "-Atracker.interception=true");
  }
}
