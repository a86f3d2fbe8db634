package dev.tracker.journalpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the page is made of besides HTML: a list, so that no name leads to any other file. */
final class Assets {
  private final Map<String, PageAnswer> assets;

  private Assets(Map<String, PageAnswer> assets) {
    this.assets = assets;
  }

  static Assets read() {
    return new Assets(
        Map.of(
            "page.css", new PageAnswer(200, "text/css;charset=UTF-8", text("page.css")),
            "page.js", new PageAnswer(200, "text/javascript;charset=UTF-8", text("page.js")),
            "icon.svg", new PageAnswer(200, "image/svg+xml;charset=UTF-8", text("icon.svg"))));
  }

  Optional<PageAnswer> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  private static String text(String name) {
    try (InputStream resource = JournalPage.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is not in the jar of the page");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
