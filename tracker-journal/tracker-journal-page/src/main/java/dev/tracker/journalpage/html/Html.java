package dev.tracker.journalpage.html;

import dev.tracker.spi.VisibleText;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. Names of elements and attributes are ours; whatever else is handed in is a value,
 * which is escaped, and spelled out where it would not be visible. For one thread.
 *
 * @since 0.1.0
 */
public final class Html {
  private final StringBuilder html = new StringBuilder(16_384);

  /** Begins with nothing. */
  public Html() {}

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn; one whose value is {@code null} is left out
   * @return this
   */
  public Html open(String name, @Nullable String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  /**
   * Closes elements.
   *
   * @param names their names, the innermost first
   * @return this
   */
  public Html close(String... names) {
    Arrays.stream(names).forEach(name -> html.append("</").append(name).append('>'));
    return this;
  }

  /**
   * Appends a value.
   *
   * @param value any text; {@code null} appends nothing
   * @return this
   */
  public Html text(@Nullable String value) {
    if (value != null) {
      escape(value);
    }
    return this;
  }

  /**
   * Appends a number.
   *
   * @param number any
   * @return this
   */
  public Html number(long number) {
    html.append(String.format(Locale.ROOT, "%,d", number));
    return this;
  }

  /**
   * Appends an element that has nothing but text.
   *
   * @param name the element's name
   * @param value the text
   * @param attributes names and values in turn
   * @return this
   */
  public Html element(String name, @Nullable String value, @Nullable String... attributes) {
    return open(name, attributes).text(value).close(name);
  }

  /**
   * Appends a link.
   *
   * @param link where it leads
   * @param value its text
   * @param attributes names and values in turn
   * @return this
   */
  public Html link(Link link, @Nullable String value, @Nullable String... attributes) {
    @Nullable String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "href";
    all[attributes.length + 1] = link.toString();
    return open("a", all).text(value).close("a");
  }

  private void escape(String value) {
    value.codePoints().forEach(this::escape);
  }

  private void escape(int codePoint) {
    switch (codePoint) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> VisibleText.append(codePoint, html);
    }
  }

  /** What was written. */
  @Override
  public String toString() {
    return html.toString();
  }
}
