package dev.tracker.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a name into its words, in lower case: {@code sessionID}, {@code SESSION_ID} and {@code
 * x.session-id2} all have {@code session} followed by {@code id}.
 */
final class NameWords {
  private NameWords() {}

  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean isLetter = Character.isLetter(name.charAt(i));
      if (!isLetter || startsWord(name, i)) {
        addTo(words, word);
      }
      if (isLetter) {
        word.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    addTo(words, word);
    return words;
  }

  private static void addTo(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The D of {@code userData}, and that of {@code URLData}, which ends a run of capitals. */
  private static boolean startsWord(String name, int index) {
    if (index == 0 || !Character.isUpperCase(name.charAt(index))) {
      return false;
    }
    char before = name.charAt(index - 1);
    boolean lowerFollows =
        index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && lowerFollows);
  }
}
