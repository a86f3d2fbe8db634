package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the docs, with its tables, and the blocks that it marks for tests: a line {@code <!--
 * KIND: NAME -->} stands over the fence.
 *
 * @param path where it is, from the root
 * @param text all of it
 */
record Page(String path, String text) {
  @SuppressWarnings("InlineFormatString") // As long as this, it is easier to read by itself.
  private static final String BLOCK =
      "<!-- %s: ([^>\n]+) -->\n(?:<!-- [^\n]* -->\n)*```\\w*\n(.*?\n)```\n";

  static Page of(String path) throws IOException {
    return new Page(path, Files.readString(PublishedModule.ROOT.resolve(path)));
  }

  /** What is shown under each name, in order. */
  Map<String, String> blocks(String kind) {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher shown = Pattern.compile(BLOCK.formatted(kind), Pattern.DOTALL).matcher(text);
    while (shown.find()) {
      blocks.put(shown.group(1), shown.group(2));
    }
    return blocks;
  }

  String block(String kind, String name) {
    String block = blocks(kind).get(name);
    if (block == null) {
      throw new IllegalStateException(path + " shows no <!-- " + kind + ": " + name + " -->");
    }
    return block;
  }

  /** The cells of all tables, without their backticks. */
  List<List<String>> rows() {
    return text.lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> Arrays.stream(line.substring(1).split("[|]", -1)))
        .map(cells -> cells.map(cell -> cell.strip().replace("`", "")).toList())
        .toList();
  }
}
