package dev.tracker.examples.quarkusshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What Quarkus has packaged, run in a process of its own until it closes, and what it said. */
record PackagedShop(List<String> lines) {
  private static final long PATIENCE = 180;

  static PackagedShop run(Path folder, String... options) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    Process shop =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean hasEnded = shop.waitFor(PATIENCE, TimeUnit.SECONDS);
    shop.destroyForcibly();
    List<String> lines = Files.readAllLines(output, UTF_8);
    assertThat(hasEnded).as("The shop closes: %s", lines).isTrue();
    assertThat(shop.exitValue()).as("The shop says %s", lines).isZero();
    return new PackagedShop(lines);
  }

  List<String> outcomes(String requestId) {
    return of(requestId, "completed").stream()
        .map(line -> value(line, "method") + " " + value(line, "outcome"))
        .toList();
  }

  String started(String requestId, String method) {
    return of(requestId, "started").stream()
        .filter(line -> value(line, "method").equals(method))
        .findFirst()
        .orElseThrow();
  }

  /** The log's lines of a request; {@code ""} for those that are of none. */
  List<String> of(String requestId, String event) {
    return lines.stream()
        .filter(line -> line.startsWith("event=" + event + " "))
        .filter(line -> value(line, "request_id").equals(requestId))
        .toList();
  }

  private static String value(String line, String key) {
    return Stream.of(line.split(" ", -1))
        .filter(each -> each.startsWith(key + "="))
        .map(each -> each.substring(key.length() + 1))
        .findFirst()
        .orElse("");
  }
}
