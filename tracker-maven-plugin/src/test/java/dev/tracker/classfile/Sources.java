package dev.tracker.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with javac, and the processor where a test wants it. */
public final class Sources {
  private Sources() {}

  /** Compiles into a directory, without the processor. */
  public static void compile(Path classes, String... sources) throws IOException {
    compile(classes, List.of("-proc:none"), sources);
  }

  /** Compiles into a directory. */
  public static void compile(Path classes, List<String> options, String... sources)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString()));
    all.addAll(List.of("-cp", classes + File.pathSeparator + path()));
    if (!options.contains("-proc:none")) {
      // From JDK 23 on, javac runs no processor that it was not told of.
      all.addAll(List.of("-processorpath", path()));
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<JavaFileObject> units = Arrays.stream(sources).map(Sources::unit).toList();
      assertThat(compiler.getTask(null, files, null, all, null, units).call()).isTrue();
    }
  }

  private static String path() {
    return System.getProperty("java.class.path");
  }

  private static JavaFileObject unit(String source) {
    String name = source.replaceAll("(?s).*?(?:interface|class|enum) (\\w+).*", "$1");
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
