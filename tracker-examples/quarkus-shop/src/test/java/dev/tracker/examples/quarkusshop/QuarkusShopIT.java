package dev.tracker.examples.quarkusshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what Quarkus has packaged, in a process of its own, and reads what it says. */
class QuarkusShopIT {
  private static final long PATIENCE = 180;

  private static List<String> lines = List.of();

  @BeforeAll
  static void runTheShop(@TempDir Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process shop =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean hasEnded = shop.waitFor(PATIENCE, TimeUnit.SECONDS);
    shop.destroyForcibly();
    lines = Files.readAllLines(output, UTF_8);
    assertThat(hasEnded).as("The shop closes: %s", lines).isTrue();
    assertThat(shop.exitValue()).as("The shop says %s", lines).isZero();
  }

  @Test
  void answersAsWithoutTracking() {
    assertThat(lines)
        .contains(
            "Orders tea: 200 {\"id\":1,\"sku\":\"tea\",\"quantity\":3}",
            "Asks for it: 200 {\"id\":1,\"sku\":\"tea\",\"quantity\":3}",
            "Asks for the price: 200 3",
            "Orders too much: 409 ");
  }

  @Test
  void tellsEachChangeOnceAfterTheCommit() {
    assertThat(of("r-order", "changed"))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line).contains("method=save", "change_id=1", "{sku=tea, quantity=3}"),
            line -> assertThat(line).contains("method=deliver", "change_id=tea", "{promised=10}"),
            line ->
                assertThat(line).contains("method=take", "change_id=1", "{sku=tea, quantity=3}"),
            line -> assertThat(line).contains("method=place", "change_id=1"));
    // The client has answered before the transaction commits; its change waits all the same.
    assertThat(lines.indexOf(of("r-order", "changed").get(0)))
        .isGreaterThan(lines.indexOf(started("r-order", "deliver")));
  }

  @Test
  void endsEachActivityOnce() {
    assertThat(outcomes("r-order"))
        .containsExactlyInAnyOrder(
            "save success", "deliver success", "take success", "place success");
    assertThat(outcomes("r-ask"))
        .containsExactlyInAnyOrder("byId success", "show success", "find success");
    assertThat(of("r-ask", "changed")).isEmpty();
  }

  @Test
  void rollsBackWhatWasSavedBeforeTheFailure() {
    assertThat(outcomes("r-much"))
        .containsExactlyInAnyOrder("save rolled_back", "take failure", "place failure");
    assertThat(of("r-much", "changed")).isEmpty();
  }

  @Test
  void keepsTheContextInMutinysPipelines() {
    assertThat(outcomes("r-price"))
        .containsExactlyInAnyOrder("lookUp success", "findPrice success");
  }

  @Test
  void knowsWhoItIsOnEachThread() {
    assertThat(lines)
        .contains(
            "alice of acme, on a platform thread: place order",
            "alice of acme, on a platform thread: deliver delivery",
            "alice of acme, on a platform thread: find price",
            "alice of acme, on a platform thread: look_up price")
        .noneMatch(line -> line.startsWith("null of"));
  }

  @Test
  void keepsTheContextOnVirtualThreads() {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
    assertThat(outcomes("r-virtual")).containsExactlyInAnyOrder("byId success", "show success");
    assertThat(lines).contains("alice of acme, on a virtual thread: show order");
  }

  private static List<String> outcomes(String requestId) {
    return of(requestId, "completed").stream()
        .map(line -> value(line, "method") + " " + value(line, "outcome"))
        .toList();
  }

  private static String started(String requestId, String method) {
    return of(requestId, "started").stream()
        .filter(line -> value(line, "method").equals(method))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> of(String requestId, String event) {
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
