package dev.tracker;

/**
 * Where a thread writes its next text. To make that for each text would be most of what it
 * allocates.
 */
final class SpareText {
  private static final int LENGTH = 256;
  private static final int MOST_CHARS_KEPT = 4_096;

  /** Of a class of the JDK, so that no thread keeps ours from being unloaded. */
  @SuppressWarnings("ThreadLocalUsage") // trackers are few, and may write within each other's texts
  private final ThreadLocal<StringBuilder> spare =
      ThreadLocal.withInitial(() -> new StringBuilder(LENGTH));

  /** An empty text, which is to be written to at once, and to be finished. */
  StringBuilder begin() {
    StringBuilder text = spare.get();
    // Where it is being written to, a value of that text begins one while its own is asked for.
    return text.isEmpty() ? text : new StringBuilder(LENGTH);
  }

  /** What has been written. The text is not to be used after that. */
  String finish(StringBuilder text) {
    String whole = text.toString();
    text.setLength(0);
    if (text.capacity() > MOST_CHARS_KEPT) {
      // Rather than keep the memory that a long one took.
      spare.remove();
    }
    return whole;
  }
}
