package dev.tracker.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Has jcstress race: each test in one JVM, briefly; or, with {@code -Dtracker.long=true}, in all
 * the configurations of the JIT compiler that jcstress knows, each several times. What it found is
 * in {@code target/jcstress}.
 */
class JcstressTest {
  private static final boolean IS_LONG = Boolean.getBoolean("tracker.long");

  @Test
  void noOutcomeIsForbidden() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "jcstress"));
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(folder))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    String text = Files.readString(log);
    int results = text.indexOf("RUN RESULTS:");
    assertThat(results).describedAs(text).isPositive();
    System.out.println("jcstress " + text.substring(results));
    assertThat(exit).describedAs(text).isZero();
    assertThat(text.substring(results))
        .contains("Failed tests: No matches", "Error tests: No matches");
  }

  private static List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(absolute(System.getProperty("java.class.path")));
    command.add("org.openjdk.jcstress.Main");
    // Pinning threads to cores helps on idle machines, and not on shared ones.
    command.addAll(List.of("-af", "NONE", "-sc", "false", "-r", folder.toAbsolutePath() + "/"));
    command.addAll(
        IS_LONG
            ? List.of("-m", "quick")
            : List.of("-jvmArgs", "-Xmx256m", "-f", "1", "-iters", "2", "-time", "400"));
    return command;
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
