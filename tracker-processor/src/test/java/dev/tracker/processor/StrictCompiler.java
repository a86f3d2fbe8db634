package dev.tracker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/** The compiler of the running JDK, with the processor, in which every warning is an error. */
public final class StrictCompiler {
  private static final Compiler COMPILER =
      Compiler.javac().withOptions("-Xlint:all", "-Werror", "-parameters");

  private StrictCompiler() {}

  /** Compiles sources that must be flawless, as must be what is generated for them. */
  public static Compilation compile(Iterable<JavaFileObject> sources) {
    Compilation compilation =
        COMPILER.withProcessors(new TrackActivityProcessor()).compile(sources);
    assertThat(compilation.diagnostics()).isEmpty();
    return compilation;
  }

  public static Compilation compile(JavaFileObject... sources) {
    return compile(List.of(sources));
  }

  public static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
