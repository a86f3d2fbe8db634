package dev.tracker.journalcli.terminal;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.spi.VisibleText;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Prints lines. The contents of a journal are not trusted: control characters and invisible
 * characters are spelled out. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class Terminal {
  private final PrintWriter out;
  private final boolean json;

  /**
   * A terminal.
   *
   * @param out where lines go
   * @param json whether each is a JSON object
   */
  public Terminal(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /**
   * Whether each line is a JSON object.
   *
   * @return {@code false} for text
   */
  public boolean isJson() {
    return json;
  }

  /**
   * Prints a line for people; for programs, nothing.
   *
   * @param text the line, which may have anything in it
   */
  public void text(String text) {
    if (!json) {
      print(VisibleText.of(text));
    }
  }

  /**
   * Prints a line for programs; for people, nothing.
   *
   * @param object the line
   */
  public void json(CanonicalObject object) {
    if (json) {
      print(visibleJson(object.text()));
    }
  }

  /**
   * Prints what is as it is for both: a file's content.
   *
   * @param text the text
   */
  public void raw(String text) {
    print(text);
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }

  /** In JSON, what is not visible stands in strings only, and there it can be escaped. */
  private static String visibleJson(String json) {
    StringBuilder visible = new StringBuilder(json.length());
    json.chars().forEach(unit -> appendUnit((char) unit, visible));
    return visible.toString();
  }

  private static void appendUnit(char unit, StringBuilder visible) {
    if (unit < 0x7f || VisibleText.isVisible(unit) || Character.isSurrogate(unit)) {
      visible.append(unit);
    } else {
      visible.append("\\u%04x".formatted((int) unit));
    }
  }

  /**
   * A text, or a dash for none.
   *
   * @param text the text
   * @return the text
   */
  public static String orDash(@Nullable String text) {
    return text == null || text.isEmpty() ? "-" : text;
  }
}
