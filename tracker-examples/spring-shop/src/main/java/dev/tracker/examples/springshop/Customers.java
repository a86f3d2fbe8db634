package dev.tracker.examples.springshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Those who come to the shop, always the same ones; and the operator, who looks afterwards. */
final class Customers {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Of a row: its words, and its first numbers. */
  private static final Pattern ROW =
      Pattern.compile(
          "\"interfaceName\":\"[\\w.]*\\.(\\w+)\",\"method\":\"(\\w+)\".*?\"calls\":(\\d+)"
              + ".*?\"failures\":(\\d+),\"changes\":(\\d+),\"rolledBack\":(\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String shop;

  Customers(String shop) {
    this.shop = shop;
  }

  void come(Path folder, PrintStream out) throws IOException, InterruptedException {
    out.println("Orders tea: " + post("/orders", line("tea", 3)));
    out.println("Orders too much of it: " + post("/orders", line("tea", 3)));
    out.println("A basket, half of it there: " + post("/baskets", basket("coffee", "tea")));
    out.println("Orders all the coffee: " + post("/orders", line("coffee", 2)));
    awaitStock("coffee", 10);
    out.println("Orders coffee, which was delivered: " + post("/orders", line("coffee", 4)));
    look(folder, out);
  }

  private void look(Path folder, PrintStream out) throws IOException, InterruptedException {
    out.println();
    out.println("/actuator/prometheus has, among others");
    get("/actuator/prometheus", "*/*")
        .lines()
        .filter(line -> line.startsWith("activity_seconds_count") || line.startsWith("activity_ch"))
        .forEach(out::println);
    out.println();
    out.println("/actuator/activities has");
    ROW.matcher(get("/actuator/activities", "application/json"))
        .results()
        .map(Customers::sentence)
        .forEach(out::println);
    Files.createDirectories(folder);
    Path page = folder.resolve("activities.html");
    Files.writeString(page, get("/actuator/activities", "text/html"), UTF_8);
    out.println("To browsers it is a page, which is in " + page);
  }

  private static String sentence(MatchResult row) {
    return "%s.%s: %s calls, %s failures, %s changes, %s rolled back"
        .formatted(
            row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6));
  }

  private void awaitStock(String sku, int wanted) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Integer.parseInt(get("/stock/" + sku, "*/*")) < wanted) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("No " + sku + " was delivered within " + PATIENCE);
      }
      Thread.sleep(50);
    }
  }

  private static String line(String sku, int quantity) {
    return "{\"sku\":\"%s\",\"quantity\":%d}".formatted(sku, quantity);
  }

  private static String basket(String... skus) {
    return "[" + line(skus[0], 1) + "," + line(skus[1], 100) + "]";
  }

  private String post(String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(shop + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  private String get(String path, String type) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop + path)).header("Accept", type).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }
}
