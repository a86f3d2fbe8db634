package dev.tracker.processor.verify.suggestion;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Rewrites what is no path, key or name into what its author is likely to have meant. */
public final class Proposal {
  private Proposal() {}

  /** What to write for a malformed path: from other languages of paths, or of lists and calls. */
  public static String path(String text) {
    if (text.indexOf(',') > 0) {
      return "Write an entry for each path: {"
          + Stream.of(text.split(","))
              .map(each -> "\"" + each.strip() + "\"")
              .collect(joining(", "))
          + "}.";
    }
    if (text.matches(".*\\[\\d+].*")) {
      return "Record the whole: a path does not lead to single elements.";
    }
    if (text.contains("==")) {
      return "Write \"" + text.strip().replaceFirst("\\s*=+\\s*", " = ") + "\".";
    }
    if (text.contains("=")) {
      return "Write the path alone: here, nothing is recorded under a key.";
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
