package dev.tracker.examples.auditedshop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What customers ask for. */
final class Customers {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String shop;
  private int answered;
  private int refused;

  Customers(String shop) {
    this.shop = shop;
  }

  void comeAndGo() throws IOException, InterruptedException {
    for (String item : List.of("tea", "cups", "kettle")) {
      send("alice", "?customer=alice&total=20&item=" + item);
    }
    send("alice", "/1/pay");
    send("bob", "?customer=bob&total=5&item=spoon");
    send("bob", "/4/pay");
    send("alice", "/2/cancel");
    send("alice", "/1/cancel"); // too late
    send("mallory", "/99/pay"); // there is none
  }

  private void send(String user, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop + "/orders" + path))
            .header("X-User", user)
            .POST(BodyPublishers.noBody())
            .build();
    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
      answered++;
    } else {
      refused++;
    }
  }

  @Override
  public String toString() {
    return answered + " requests were carried out, " + refused + " were refused";
  }
}
