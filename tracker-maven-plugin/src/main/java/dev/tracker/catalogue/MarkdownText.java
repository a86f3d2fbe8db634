package dev.tracker.catalogue;

import dev.tracker.file.VisibleText;
import java.util.regex.Pattern;

/** Text of others in Markdown, where it may mean nothing but itself, in a cell of a table too. */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_{}[]<>|~&#!";
  private static final String SPECIAL_AT_THE_START = "+-=";

  /** {@code 1.} and {@code 1)} begin a list. */
  private static final Pattern NUMBER_AT_THE_START = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");

  private static final String SPECIAL_IN_CODE = "`|\\";

  private MarkdownText() {}

  /** Text. */
  static String text(String text) {
    String visible = VisibleText.of(text).strip();
    StringBuilder escaped = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      char each = visible.charAt(i);
      if (SPECIAL.indexOf(each) >= 0 || (i == 0 && SPECIAL_AT_THE_START.indexOf(each) >= 0)) {
        escaped.append('\\');
      }
      escaped.append(each);
    }
    return NUMBER_AT_THE_START.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  /**
   * Code. Entities stand for what would end it, or the cell: they mean nothing between backticks.
   */
  static String code(String code) {
    String visible = VisibleText.of(code).strip();
    if (visible.isEmpty()) {
      return "";
    }
    return visible.chars().noneMatch(each -> SPECIAL_IN_CODE.indexOf(each) >= 0)
        ? "`" + visible + "`"
        : "<code>" + entities(visible) + "</code>";
  }

  private static String entities(String text) {
    StringBuilder entities = new StringBuilder();
    text.chars().forEach(each -> entities.append(entity((char) each)));
    return entities.toString();
  }

  private static String entity(char character) {
    return SPECIAL.indexOf(character) < 0
        ? String.valueOf(character)
        : "&#" + (int) character + ";";
  }
}
