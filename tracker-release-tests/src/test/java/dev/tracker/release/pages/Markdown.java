package dev.tracker.release.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page, as far as it is looked at here.
 *
 * @param path where it is
 * @param prose its text without fenced blocks and comments
 */
record Markdown(Path path, String prose) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern FENCE =
      Pattern.compile("^ *```.*?^ *```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
  private static final Pattern ITEM = Pattern.compile("(?m)^ *(?:[-*]|\\d+\\.) ");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+(?=[A-Z(x])");

  static Markdown of(Path path) throws IOException {
    String text = COMMENT.matcher(Files.readString(path)).replaceAll("");
    return new Markdown(path, FENCE.matcher(text).replaceAll(""));
  }

  /** The pages for users and maintainers, those of the examples too. */
  static List<Markdown> all() throws IOException {
    List<Markdown> pages = new ArrayList<>();
    for (Path each : paths()) {
      pages.add(of(each));
    }
    return pages;
  }

  private static List<Path> paths() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(Markdown::isPage).forEach(paths::add);
    }
    for (String folder : List.of("docs", "tracker-examples")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder), 2)) {
        files.filter(Markdown::isPage).forEach(paths::add);
      }
    }
    return paths.stream().sorted().toList();
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  static Path root() {
    return ROOT;
  }

  /** What it links to, as it is written. */
  List<String> links() {
    return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
  }

  /** What a link can lead to within the page, as code hosts name headings. */
  Set<String> anchors() {
    return HEADING.matcher(prose).results().map(Markdown::anchor).collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return LINK.matcher(heading.group(1))
        .replaceAll("$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }

  /** How many words each sentence has, tables and headings left out. */
  List<Integer> sentenceLengths() {
    List<Integer> lengths = new ArrayList<>();
    for (String paragraph : ITEM.matcher(prose).replaceAll("\n\n").split("\n\\s*\n", -1)) {
      String text =
          paragraph
              .lines()
              .filter(line -> !line.startsWith("|") && !line.startsWith("#"))
              .collect(Collectors.joining(" "))
              .replaceAll("`[^`]*`", "x");
      for (String sentence : SENTENCE_END.split(LINK.matcher(text).replaceAll("link"), -1)) {
        int words = words(sentence);
        if (words > 0) {
          lengths.add(words);
        }
      }
    }
    return lengths;
  }

  private static int words(String sentence) {
    return (int)
        Stream.of(sentence.split("\\s+", -1)).filter(word -> word.matches(".*\\w.*")).count();
  }

  @Override
  public String toString() {
    return ROOT.relativize(path).toString();
  }
}
