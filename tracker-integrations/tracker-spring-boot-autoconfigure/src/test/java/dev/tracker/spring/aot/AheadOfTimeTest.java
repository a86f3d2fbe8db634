package dev.tracker.spring.aot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * As a build does it: Spring's own processor writes what the application is made of, that is
 * compiled, and the application started by it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AheadOfTimeTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private static Path folder;
  private Path classes;
  private Path resources;

  @BeforeAll
  void process() throws Exception {
    Path sources = folder.resolve("sources");
    resources = folder.resolve("resources");
    classes = folder.resolve("classes");
    String said =
        java(
            CLASS_PATH,
            "org.springframework.boot.SpringApplicationAotProcessor",
            LampApplication.class.getName(),
            sources.toString(),
            resources.toString(),
            classes.toString(),
            "com.acme",
            "lamps");
    assertThat(sources).as(said).isNotEmptyDirectory();
    compile(sources);
  }

  @Test
  void startsAndTracks() throws Exception {
    String started =
        java(
            classes + File.pathSeparator + resources + File.pathSeparator + CLASS_PATH,
            "-Dspring.aot.enabled=true",
            LampApplication.class.getName());

    assertThat(started)
        .contains(
            "Starting AOT-processed LampApplication",
            "hall is lit, by dev.tracker.spring.aot.PlainLamps$$SpringCGLIB$$0",
            "attic is dark, true",
            "heard: light{name=hall}",
            "heard: light{name=attic}")
        .doesNotContain("WARN");
  }

  @Test
  void theClassesOfOurProxiesAreMadeThen() {
    assertThat(classes.resolve("dev/tracker/spring/aot/PlainLamps$$SpringCGLIB$$0.class"))
        .isRegularFile();
  }

  @Test
  void whatIsLookedUpIsTold() throws IOException {
    StringBuilder told = new StringBuilder();
    for (Path each : files(resources, ".json")) {
      told.append(Files.readString(each));
    }
    assertThat(told)
        .contains(
            "dev.tracker.spring.aot.InterceptedLamps",
            "dev.tracker.spring.aot.PlainLamps$$SpringCGLIB$$0",
            "activities.css");
  }

  private void compile(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-cp",
                classes + File.pathSeparator + CLASS_PATH,
                "-d",
                classes.toString()));
    files(sources, ".java").forEach(each -> arguments.add(each.toString()));
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.toString().endsWith(end)).toList();
    }
  }

  /** What a program prints that ends well. */
  private String java(String classPath, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String printed = Files.readString(output, UTF_8);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
