package dev.tracker.spi;

/**
 * Where a thread writes its next text. To make that for each text would be most of what it
 * allocates. For trackers that put their own lines together; one instance serves all activities of
 * a tracker. Thread-safe.
 *
 * <pre>{@code
 * StringBuilder text = spare.begin();
 * text.append(name).append('=').append(value);
 * String line = spare.finish(text);
 * }</pre>
 */
public final class SpareText {
  private static final int LENGTH = 256;
  private static final int MOST_CHARS_KEPT = 4_096;

  /** Of a class of the JDK, so that no thread keeps ours from being unloaded. */
  @SuppressWarnings("ThreadLocalUsage") // trackers are few, and may write within each other's texts
  private final ThreadLocal<StringBuilder> spare =
      ThreadLocal.withInitial(() -> new StringBuilder(LENGTH));

  /** Text that no thread has begun yet. */
  public SpareText() {}

  /**
   * Begins a text of the calling thread.
   *
   * @return an empty text, which is to be written to at once, and to be {@linkplain #finish
   *     finished}
   */
  public StringBuilder begin() {
    StringBuilder text = spare.get();
    // Where it is being written to, a value of that text begins one while its own is asked for.
    return text.isEmpty() ? text : new StringBuilder(LENGTH);
  }

  /**
   * Ends a text, which is not to be used after that.
   *
   * @param text what {@link #begin} returned on this thread
   * @return what has been written to it
   */
  public String finish(StringBuilder text) {
    String whole = text.toString();
    text.setLength(0);
    if (text.capacity() > MOST_CHARS_KEPT) {
      // Rather than keep the memory that a long one took.
      spare.remove();
    }
    return whole;
  }
}
