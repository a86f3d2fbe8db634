package dev.tracker.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The catalogue as one HTML page. It needs no network and no other file. Without JavaScript it
 * shows tables. With JavaScript you can search and filter them.
 */
public final class HtmlCatalogue {
  private static final String STYLE = resource("catalogue.css");
  private static final String SCRIPT = resource("catalogue.js");

  private HtmlCatalogue() {}

  /**
   * Writes the page.
   *
   * @param catalogue what is tracked
   * @return the HTML, the same for the same catalogue
   */
  public static String write(Catalogue catalogue) {
    Markup html = new Markup();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    writeHead(catalogue, html);
    html.open("body").line();
    html.element("a", "Skip to the operations", "class", "skip", "href", "#operations").line();
    new HtmlOverview(html).write(catalogue);
    html.open("main", "id", "operations", "tabindex", "-1").line();
    new HtmlFilters(html).write(catalogue);
    writeModules(catalogue, html);
    html.close().line();
    html.open("script").raw(SCRIPT).close().line();
    html.close().line().close().line();
    return html.toString();
  }

  private static void writeHead(Catalogue catalogue, Markup html) {
    html.open("head").line();
    html.single("meta", "charset", "utf-8").line();
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().single("meta", "name", "color-scheme", "content", "light dark").line();
    html.single("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", catalogue.title() + ": what is tracked").line();
    html.open("style").raw(STYLE).close().line();
    html.close().line();
  }

  private static void writeModules(Catalogue catalogue, Markup html) {
    if (catalogue.modules().isEmpty()) {
      html.element("p", "Nothing is tracked: no module has a manifest.", "class", "nothing").line();
    }
    int number = 0;
    for (TrackedModule each : catalogue.modules()) {
      number++;
      new HtmlModule(html).write(each, "module-" + number);
    }
  }

  /** Nothing may be loaded, and nothing may run but the page's own style and script. */
  private static String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(STYLE), hash(SCRIPT));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlCatalogue.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
