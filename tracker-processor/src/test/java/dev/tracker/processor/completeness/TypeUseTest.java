package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TYPE_USE annotations of what an interface inherits. */
final class TypeUseTest {
  private static final String BASE =
      """
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      public interface Base<T> {
        @Nullable T get();

        List<@Nullable T> list(@Nullable T @Nullable [] array, Object plain);

        <R extends @Nullable Comparable<@Nullable T>> @Nullable R bounded(List<? super @Nullable T> list);

        @Nullable Object fixed() throws @Nullable IllegalStateException;
      }
      """;

  @TempDir private Path folder;

  @Test
  void surviveTypeArguments() {
    String decorator =
        decorator("extends acme.Base<String>", List.of(), Source.of("acme.Base", in("acme")));
    assertThat(decorator)
        .contains("public @Nullable String get() {")
        .contains("public List<@Nullable String> list(")
        .contains("(@Nullable String @Nullable [] array, Object plain) {")
        .contains("public <R extends @Nullable Comparable<@Nullable String>> @Nullable R bounded(")
        .contains("List<? super @Nullable String> list) {")
        .contains("public @Nullable Object fixed() throws @Nullable IllegalStateException {");
  }

  @Test
  void comeWithTypeArguments() {
    String decorator =
        decorator(
            "extends acme.Base<@Nullable List<@Nullable String>>",
            List.of(),
            Source.of("acme.Base", in("acme")));
    assertThat(decorator)
        .contains("public @Nullable List<@Nullable String> get() {")
        .contains("public List<@Nullable List<@Nullable String>> list(");
  }

  /** No javac before 22 shows them to processors. */
  @Test
  void areNotTakenFromClassFiles() throws IOException {
    Path classes = write(Source.of("acme.Base", in("acme")));
    String decorator = decorator("extends acme.Base<@Nullable String>", List.of(classes));
    assertThat(decorator)
        .contains("public @Nullable String get() {")
        .contains("public List<@Nullable String> list(@Nullable String[] ")
        .contains("public <R extends Comparable<@Nullable String>> R bounded(")
        .contains("public Object fixed() throws IllegalStateException {");
  }

  /** Eclipse's compiler does not show them to processors. */
  @Test
  void areNotTakenFromTypeVariablesOfAnExtendsClause() {
    String decorator =
        decorator(
            "extends Middle<String>",
            List.of(),
            Source.of("acme.Base", in("acme")),
            Source.of(
                "com.acme.Middle",
                """
                package com.acme;

                import org.jspecify.annotations.Nullable;

                interface Middle<T> extends acme.Base<@Nullable T[]> {}
                """));
    assertThat(decorator).contains("public String @Nullable [] get() {");
  }

  @Test
  void areLeftOutWhereTheDecoratorCannotSeeThem() {
    String decorator =
        decorator(
            "extends acme.Base<String>",
            List.of(),
            Source.of(
                "acme.Base",
                """
                package acme;

                import java.lang.annotation.ElementType;
                import java.lang.annotation.Target;

                public interface Base<T> {
                  @Hidden T get();
                }

                @Target(ElementType.TYPE_USE)
                @interface Hidden {}
                """));
    assertThat(decorator).contains("public String get() {");
  }

  private static String in(String name) {
    return "package " + name + ";\n\n" + BASE;
  }

  private Path write(Source source) throws IOException {
    Compilation library = MemoryCompiler.javac().withOnly("-proc:none").compile(List.of(source));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return classes;
  }

  /** What both compilers make of an interface, without line breaks. */
  private String decorator(String clause, List<Path> classPath, Source... more) {
    List<Source> sources = new ArrayList<>(List.of(more));
    sources.add(
        Source.of(
            "com.acme.Names",
            """
            package com.acme;

            import dev.tracker.Effect;
            import dev.tracker.TrackActivity;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @TrackActivity(effect = Effect.READ)
            public interface Names %s {
              @Nullable List<String> own();
            }
            """
                .formatted(clause)));
    Compilation compilation =
        MemoryCompiler.javac().with("-Xlint:-processing").withClassPath(classPath).compile(sources);
    assertThat(compilation.messages()).isEmpty();
    Compilation eclipse =
        new EcjCompiler(folder.resolve("ecj")).withClassPath(classPath).compile(sources);
    assertThat(eclipse.sources()).isEqualTo(compilation.sources());
    return compilation.source("com.acme.TrackedNames").replaceAll("\\s+", " ");
  }
}
