package dev.tracker.journalpage.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.PageAnswer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Answers one request after the other, each checked before anything is read. Thread-safe. */
final class PageHandler implements HttpHandler {
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final JournalPage page;
  private final PageGate gate;
  private final Runnable used;

  PageHandler(JournalPage page, PageGate gate, Runnable used) {
    this.page = page;
    this.gate = gate;
    this.used = used;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers(exchange.getResponseHeaders());
      send(exchange, answer(exchange));
    }
  }

  private static void headers(Headers headers) {
    headers.set("Content-Security-Policy", JournalPage.POLICY + "; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  private PageAnswer answer(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!gate.isHost(headers)) {
      return text(421, "This server is not known by this name.");
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return text(405, "This page only reads.");
    }
    if (PageGate.isFromElsewhere(headers)) {
      return text(403, "Another page may not ask for this one.");
    }
    URI uri = exchange.getRequestURI();
    if (uri.getRawAuthority() != null || !"/".equals(uri.getRawPath())) {
      return text(404, "There is nothing here.");
    }
    Map<String, String> query = PageGate.query(uri);
    if (query == null) {
      return text(400, "The page never asks this.");
    }
    String key = query.get("key");
    if (key != null) {
      return enter(exchange, key);
    }
    return gate.hasCookie(headers)
        ? page.answer(query)
        : text(403, "Open the link that was printed where the server was started.");
  }

  private PageAnswer enter(HttpExchange exchange, String key) {
    if (!gate.redeem(key)) {
      return text(403, "This link was used. The next one is printed where the server was started.");
    }
    used.run();
    exchange.getResponseHeaders().set("Set-Cookie", gate.setCookie());
    exchange.getResponseHeaders().set("Location", "/");
    return text(303, "");
  }

  private static PageAnswer text(int status, String message) {
    return new PageAnswer(status, TEXT, message);
  }

  private static void send(HttpExchange exchange, PageAnswer answer) throws IOException {
    byte[] bytes = answer.bytes();
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
