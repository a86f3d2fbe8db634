package dev.tracker.catalogue;

import dev.tracker.file.VisibleText;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML under construction. Whatever text or attribute it is given, it escapes. */
final class Markup {
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    open.push(element);
    return this;
  }

  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that has neither content nor end. */
  Markup single(String element, String... attributes) {
    open(element, attributes);
    open.pop();
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A line break of the source, for whoever reads that. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** What is our own, and no text: a style sheet or a script. */
  Markup raw(String ours) {
    html.append(ours);
    return this;
  }

  private void escape(String text) {
    VisibleText.of(text).chars().forEach(each -> html.append(escaped((char) each)));
  }

  private static String escaped(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> String.valueOf(character);
    };
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
