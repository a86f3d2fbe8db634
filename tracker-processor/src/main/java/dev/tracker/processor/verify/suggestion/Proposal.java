package dev.tracker.processor.verify.suggestion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rewrites what is no path, key or name into what its author is likely to have meant. */
public final class Proposal {
  /** A key with the sign of comparison, as in other languages of entries. */
  private static final Pattern ASSIGNED =
      Pattern.compile("\\s*[\\w-]+\\s*===?\\s*(?!null|true|false)\\p{javaJavaIdentifierStart}.*");

  private static final Pattern COMPUTED =
      Pattern.compile(
          "[=!<>]=|[<>]|&&|\\|\\||^\\s*!|\\binstanceof\\b|\\w\\s*[+*/%]\\s*\\w|\\(\\s*[^)\\s]");

  private Proposal() {}

  /** What to write for a malformed path that decides whether something was changed. */
  public static String condition(String text) {
    if (!COMPUTED.matcher(text).find()) {
      return path(text);
    }
    String optional =
        text.matches(".*!==?\\s*null\\s*")
            ? "Return an Optional, and write \"result\". Or return"
            : "Return";
    return "A path cannot compute. "
        + optional
        + " a boolean, a count or a collection, or an object with a method that returns one, and"
        + " write its path: changeIf = \"result.deleted\".";
  }

  /**
   * What to write for a name that only the elements of a collection have.
   *
   * @param text the path up to that name
   * @param candidates what would resolve in its place
   */
  public static String ofElements(String text, List<String> candidates) {
    String whole = text.substring(0, Math.max(0, text.lastIndexOf('.')));
    String size =
        candidates.stream()
            .filter(each -> each.endsWith(".size") || each.endsWith(".length"))
            .findFirst()
            .map(each -> "\", \"" + each)
            .orElse("");
    return "Its elements have one, but a path leads to a single value. Record \""
        + whole
        + size
        + "\", or add a method that returns what you need.";
  }

  /** What to write for a malformed path: from other languages of paths, or of lists and calls. */
  public static String path(String text) {
    if (text.indexOf(',') > 0) {
      return "Write one entry per path: {"
          + Stream.of(text.split(","))
              .map(each -> "\"" + each.strip() + "\"")
              .collect(joining(", "))
          + "}.";
    }
    if (text.matches(".*\\[\\d+].*")) {
      return "A path cannot select a single element. Record the whole collection.";
    }
    if (ASSIGNED.matcher(text).matches()) {
      return "Write \"" + text.strip().replaceFirst("\\s*=+\\s*", " = ") + "\".";
    }
    if (COMPUTED.matcher(text).find()) {
      return "A path cannot compute. Record the values it is computed from, or add a method that"
          + " returns the result.";
    }
    if (text.contains("=")) {
      return "Write only the path. There are no keys here.";
    }
    String keyed = text.replaceFirst("^\\s*([\\w-]+)\\s*:\\s*(?=\\w)", "$1 = ");
    String bare = keyed.replace("()", "").replaceAll("[#$@{}\\[\\]?!]", "").strip();
    String proposed = keyed.equals(text) ? bare : keyed;
    return proposed.isBlank() || proposed.equals(text.strip())
        ? "Write a path, such as user.name."
        : "Write \"" + proposed + "\".";
  }

  /** {@code create_user} for {@code create user}. */
  public static String name(String text) {
    String proposed =
        text.strip().replaceAll("[^\\p{L}\\p{Nd}_.-]+", "_").replaceAll("^[^\\p{L}]+|_+$", "");
    return PlainName.is(proposed) ? "Write \"" + proposed + "\"" : "Rename it";
  }
}
