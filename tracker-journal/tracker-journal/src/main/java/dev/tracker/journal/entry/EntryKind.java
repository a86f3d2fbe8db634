package dev.tracker.journal.entry;

/**
 * What an entry is about.
 *
 * @since 0.1.0
 */
public enum EntryKind {
  /** Something was changed. */
  CHANGE("change"),

  /** Something was called: a read, or a call that did not succeed. */
  CALL("call"),

  /** Personal fields of other entries were removed. */
  ERASURE("erasure");

  private final String word;

  EntryKind(String word) {
    this.word = word;
  }

  /**
   * The kind as it is stored.
   *
   * @return a word in lower case
   */
  public String word() {
    return word;
  }

  /**
   * The kind of a stored word.
   *
   * @param word the word
   * @return the kind
   * @throws IllegalArgumentException if no kind has this word
   */
  public static EntryKind of(String word) {
    for (EntryKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of entry: " + word);
  }
}
