package dev.tracker;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a line back, strictly: what is not of the form that is documented is an error. */
final class LogLineParser {
  private final String line;
  private int at;

  private LogLineParser(String line) {
    this.line = line;
  }

  static Map<String, String> parse(String line) {
    LogLineParser parser = new LogLineParser(line);
    Map<String, String> fields = new LinkedHashMap<>();
    while (true) {
      String key = parser.key();
      String value = parser.value();
      if (fields.put(key, value) != null) {
        throw parser.error("the key " + key + " occurs twice");
      }
      if (parser.at == line.length()) {
        return fields;
      }
      parser.expect(' ');
    }
  }

  private String key() {
    int start = at;
    while (peek() != '=') {
      char c = next();
      if (c <= ' ' || c == '"') {
        throw error("not part of a key");
      }
    }
    expect('=');
    return line.substring(start, at - 1);
  }

  private String value() {
    return at < line.length() && peek() == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (at < line.length() && peek() != ' ') {
      char c = next();
      if (c < ' ' || c == '"' || c == '=' || c == '\\') {
        throw error("not part of a value without quotes");
      }
    }
    return line.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char c = next();
      value.append(c == '\\' ? escaped(next()) : c);
    }
    expect('"');
    return value.toString();
  }

  private char escaped(char c) {
    return switch (c) {
      case '"', '\\' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
      }
      default -> throw error("no escape");
    };
  }

  private char peek() {
    if (at == line.length()) {
      throw error("ends too early");
    }
    return line.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void expect(char c) {
    if (next() != c) {
      throw error("expected " + c);
    }
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(what + ", at " + at + " of: " + line);
  }
}
