package dev.tracker.spi;

/**
 * A reusable text buffer for each thread, for trackers that build lines. Without it, these buffers
 * would be most of what a tracker allocates. One instance serves all activities of a tracker.
 * Thread-safe.
 *
 * <pre>{@code
 * StringBuilder text = spare.begin();
 * text.append(name).append('=').append(value);
 * String line = spare.finish(text);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SpareText {
  private static final int LENGTH = 256;
  private static final int MOST_CHARS_KEPT = 4_096;

  /** Of a class of the JDK, so that no thread keeps ours from being unloaded. */
  @SuppressWarnings("ThreadLocalUsage") // trackers are few, and may write within each other's texts
  private final ThreadLocal<StringBuilder> spare =
      ThreadLocal.withInitial(() -> new StringBuilder(LENGTH));

  /** Creates the buffers. */
  public SpareText() {}

  /**
   * Begins a text on the calling thread.
   *
   * @return an empty text; write to it at once, and {@linkplain #finish finish} it
   */
  public StringBuilder begin() {
    StringBuilder text = spare.get();
    // Where it is being written to, a value of that text begins one while its own is asked for.
    return text.isEmpty() ? text : new StringBuilder(LENGTH);
  }

  /**
   * Ends a text. Do not use it afterwards.
   *
   * @param text the text from {@link #begin} on this thread
   * @return its content
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
