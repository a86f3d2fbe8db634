package dev.tracker.examples.quarkusshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Those who come to the shop, always the same ones. */
final class Customers {
  private static final String ALICE =
      "Basic " + Base64.getEncoder().encodeToString("alice:tea".getBytes(UTF_8));

  private final HttpClient client = HttpClient.newHttpClient();
  private final String shop;

  Customers(String shop) {
    this.shop = shop;
  }

  void come(PrintStream out) throws IOException, InterruptedException {
    out.println("Orders tea: " + send("POST", "/orders?sku=tea&quantity=3", "r-order"));
    out.println("Asks for it: " + send("GET", "/orders/1", "r-ask"));
    out.println("Asks for the price: " + send("GET", "/orders/prices/tea", "r-price"));
    if (Runtime.version().feature() >= 21) {
      out.println("On a virtual thread: " + send("GET", "/virtual/orders/1", "r-virtual"));
    }
    out.println("Orders too much: " + send("POST", "/orders?sku=tea&quantity=30", "r-much"));
  }

  private String send(String method, String path, String requestId)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(shop + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", ALICE)
                .header("X-Request-Id", requestId)
                .header("X-Tenant", "acme")
                .build(),
            BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }
}
