package dev.tracker.journal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON: an object is a {@link Map}, an array a {@link List}, a number a {@link BigDecimal}.
 * It is strict, and for what may come from anywhere: depth is bounded, and a name may not come
 * twice.
 *
 * @since 0.1.0
 */
public final class JsonParser {
  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 1_000;

  private final String json;
  private int place;
  private int depth;

  private JsonParser(String json) {
    this.json = json;
  }

  /**
   * Reads a text.
   *
   * @param json the text, all of it one value
   * @return a map, list, text, number, boolean or {@code null}
   * @throws IllegalArgumentException if it is not JSON; the message says where
   */
  public static @Nullable Object parse(String json) {
    JsonParser parser = new JsonParser(json);
    Object value = parser.value();
    if (parser.next() != 0) {
      throw parser.fault("the end");
    }
    return value;
  }

  /**
   * Reads an object.
   *
   * @param json the text
   * @return its members in their order
   * @throws IllegalArgumentException if it is not a JSON object
   */
  @SuppressWarnings("unchecked") // all maps have these types
  public static Map<String, @Nullable Object> parseObject(String json) {
    if (parse(json) instanceof Map<?, ?> members) {
      return (Map<String, @Nullable Object>) members;
    }
    throw new IllegalArgumentException("this is no JSON object");
  }

  private @Nullable Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  /** The next char that is not white, or 0 at the end. */
  private char next() {
    while (place < json.length() && " \t\r\n".indexOf(json.charAt(place)) >= 0) {
      place++;
    }
    return place < json.length() ? json.charAt(place) : 0;
  }

  private void expect(char c) {
    if (next() != c) {
      throw fault("'" + c + "'");
    }
    place++;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw fault("fewer levels");
    }
    place++;
  }

  private Map<String, @Nullable Object> object() {
    enter();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (next() != '}') {
      do {
        next();
        String key = string();
        if (members.containsKey(key)) {
          throw fault("another name than " + key);
        }
        expect(':');
        members.put(key, value());
      } while (more());
    }
    expect('}');
    depth--;
    return members;
  }

  private List<@Nullable Object> array() {
    enter();
    List<@Nullable Object> values = new ArrayList<>();
    if (next() != ']') {
      do {
        values.add(value());
      } while (more());
    }
    expect(']');
    depth--;
    return values;
  }

  private boolean more() {
    if (next() != ',') {
      return false;
    }
    place++;
    return true;
  }

  private String string() {
    if (place >= json.length() || json.charAt(place) != '"') {
      throw fault("a string");
    }
    StringBuilder text = new StringBuilder();
    for (place++; place < json.length(); place++) {
      char c = json.charAt(place);
      if (c == '"') {
        place++;
        return text.toString();
      }
      if (c < ' ') {
        throw fault("an escape");
      }
      text.append(c == '\\' ? escaped() : c);
    }
    throw fault("'\"'");
  }

  private char escaped() {
    place++;
    char c = place < json.length() ? json.charAt(place) : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> throw fault("an escape");
    };
  }

  private char codeUnit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      place++;
      int digit = place < json.length() ? Character.digit(json.charAt(place), 16) : -1;
      if (digit < 0) {
        throw fault("a hexadecimal digit");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!json.startsWith(word, place)) {
      throw fault(word);
    }
    place += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = place;
    while (place < json.length() && "+-.eE0123456789".indexOf(json.charAt(place)) >= 0) {
      place++;
    }
    String digits = json.substring(start, place);
    if (digits.length() > LONGEST_NUMBER
        || !digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      place = start;
      throw fault("a value");
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException outOfRange) {
      throw fault("a number of fewer digits");
    }
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException("not JSON: " + expected + " expected at char " + place);
  }
}
