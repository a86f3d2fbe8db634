package dev.tracker.examples.observability;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meters on a page for Prometheus, which is read as Prometheus would: over HTTP. */
final class ScrapePage implements AutoCloseable {
  private static final Pattern SAMPLE =
      Pattern.compile("(activity_\\w+)\\{(?=.*operation=\"(\\w+)\")(.*)} (\\S+)");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final LoopbackServer server;

  ScrapePage() throws IOException {
    server = new LoopbackServer("/metrics", this::answer);
  }

  MeterRegistry registry() {
    return registry;
  }

  URI uri() {
    return server.uri();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] page = registry.scrape().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      exchange.sendResponseHeaders(200, page.length);
      OutputStream body = exchange.getResponseBody();
      body.write(page);
    }
  }

  List<String> scrape() throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri()).build(), HttpResponse.BodyHandlers.ofString());
    if (page.statusCode() != 200) {
      throw new IOException(uri() + " answers " + page.statusCode());
    }
    return page.body().lines().toList();
  }

  static Tally tally(List<String> page) {
    Tally tally = new Tally();
    for (String line : page) {
      Matcher sample = SAMPLE.matcher(line);
      if (sample.matches()) {
        String operation = sample.group(2);
        long count = (long) Double.parseDouble(sample.group(4));
        switch (sample.group(1)) {
          case "activity_seconds_count" -> {
            tally.add(operation, Fate.ENDED, count);
            if (sample.group(3).contains("outcome=\"failure\"")) {
              tally.add(operation, Fate.FAILED, count);
            }
          }
          case "activity_changes_total" -> tally.add(operation, Fate.CHANGED, count);
          default -> {} // How long they took, and how many are under way.
        }
      }
    }
    return tally;
  }

  @Override
  public void close() {
    server.close();
    registry.close();
  }
}
