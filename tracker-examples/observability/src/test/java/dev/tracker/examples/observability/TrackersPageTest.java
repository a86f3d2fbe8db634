package dev.tracker.examples.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the trackers shows code that compiles. What it shows of a file is tested with it. */
class TrackersPageTest {
  private static final Path PAGE = Path.of("../../docs/trackers.md");
  private static final Pattern SNIPPET =
      Pattern.compile("(?<!-->\n)^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final String BEGIN =
      """
      import dev.tracker.*;
      import dev.tracker.compose.*;
      import dev.tracker.context.*;
      import dev.tracker.log.*;
      import dev.tracker.spi.*;
      import dev.tracker.jfr.*;
      import dev.tracker.micrometer.*;
      import dev.tracker.opentelemetry.*;
      import dev.tracker.slf4j.*;
      import io.micrometer.core.instrument.*;
      import io.micrometer.core.instrument.config.*;
      import io.micrometer.core.instrument.distribution.*;
      import io.micrometer.observation.*;
      import io.opentelemetry.api.*;
      import java.time.*;
      import org.slf4j.*;
      import org.slf4j.event.Level;

      class Snippets {
        MeterRegistry registry;
        ObservationRegistry observationRegistry;
        OpenTelemetry openTelemetry;
        Logger logger;
      """;

  @TempDir private Path classes;

  @Test
  void everySnippetCompiles() throws IOException {
    List<String> snippets =
        SNIPPET.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertThat(snippets).hasSizeGreaterThan(10);
    String methods =
        snippets.stream()
            .map(snippet -> "void snippet() {\n" + snippet + "}\n")
            .collect(Collectors.joining());
    assertThat(compile(BEGIN + numbered(methods) + "}\n")).isEmpty();
  }

  private static String numbered(String methods) {
    Matcher names = Pattern.compile("snippet\\(\\)").matcher(methods);
    int[] count = {0};
    return names.replaceAll(found -> "snippet" + count[0]++ + "()");
  }

  /** Returns what the compiler has to say. */
  private String compile(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Snippets.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
    compiler.getTask(said, null, null, options, null, List.of(file)).call();
    return said.toString();
  }
}
