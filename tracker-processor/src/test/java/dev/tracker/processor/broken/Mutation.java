package dev.tracker.processor.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks a source as people do who are not done with it: a word is missing, wrong or twice. */
final class Mutation {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\w+|\\s+|//[^\n]*|/\\*(?s:.*?)\\*/|.");

  private static final Pattern WORD = Pattern.compile("\\w+|\".*\"");

  /** What stands in the place of another word, or before it. */
  private static final List<String> WORDS =
      List.of(
          "Missing",
          "missing.Type",
          "Missing<String>",
          "List<Missing>",
          "Missing[]",
          "int",
          "void",
          "String",
          "Object",
          "var",
          "null",
          "5",
          "'c'",
          "true",
          "1 / 0",
          "\"a\" + 1",
          "Missing.CONSTANT",
          "String.class",
          "Missing.class",
          "int.class",
          "{}",
          "{\"a\", 1}",
          "{{\"a\"}}",
          "@Deprecated",
          "@Missing",
          "@TrackActivity",
          "@TrackActivity(args = 5)",
          "@TrackActivity(args = Missing.A)",
          "@TrackActivity(args = \"a\", args = \"b\")",
          "@TrackActivity(\"id\")",
          "@TrackActivity(nothing = \"id\")",
          "@TrackActivity(expected = {Missing.class, int.class, String[].class})",
          "@TrackActivity(expected = \"x\")",
          "@TrackActivity(effect = null)",
          "@TrackActivity(effect = Effect.MISSING)",
          "@TrackActivity(effect = {})",
          "@TrackActivity(operation = null, subject = 'x')",
          "@TrackActivity(args = @Deprecated)",
          "@TrackArg(5)",
          "@TrackArg",
          "@Untracked",
          "@Untracked(null)",
          "@Untracked({\"a\", \"b\"})",
          "@Sensitive",
          "@Override",
          "@FunctionalInterface",
          "@SuppressWarnings(TRK050)",
          "@SuppressWarnings({\"TRK050\", null})",
          "extends Missing",
          "extends Backends",
          "extends Runnable, Runnable",
          "implements Missing",
          "permits Missing",
          "sealed",
          "non-sealed",
          "static",
          "private",
          "default",
          "<T extends T>",
          "<T extends Comparable<T> & Missing>",
          "<T>",
          "? super Missing",
          "throws Missing",
          "class",
          "interface",
          "record R(Missing m) {}",
          "enum",
          "void main() {}",
          "package other;",
          "import missing.*;",
          "import static missing.Type.A;",
          "module m {}",
          "@kotlin.Metadata(k = 1, d1 = \"\\u0000\\u0002\")",
          "{",
          "}",
          "(",
          ")",
          ";",
          ",",
          "...",
          ".",
          "->");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  String of(String source) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(source).results().map(MatchResult::group).toList());
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && tokens.size() > 1; i++) {
      mutate(tokens);
    }
    return String.join("", tokens);
  }

  private void mutate(List<String> tokens) {
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(8)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
      case 2 -> tokens.add(at, " " + word() + " ");
      case 3 -> tokens.subList(at, tokens.size()).clear();
      case 4 -> replace(tokens, tokens.get(random.nextInt(tokens.size())));
      default -> replace(tokens, word());
    }
  }

  /** A word for a word: this is what compilers read to the end, and we get to see. */
  private void replace(List<String> tokens, String word) {
    for (int i = 0; i < 20; i++) {
      int at = random.nextInt(tokens.size());
      if (WORD.matcher(tokens.get(at)).matches()) {
        tokens.set(at, word);
        return;
      }
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
