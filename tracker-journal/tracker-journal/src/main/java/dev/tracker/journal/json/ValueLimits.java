package dev.tracker.journal.json;

/**
 * How large the JSON of a value may be.
 *
 * @param text how many chars of one text are kept, at most 50,000
 * @param entries how many entries of one map, collection or array are kept
 * @param depth how many maps, collections and arrays may be within each other
 * @param total how many chars all of it may have, marks not counted; at most 400,000, which each
 *     database takes
 * @since 0.1.0
 */
public record ValueLimits(int text, int entries, int depth, int total) {
  private static final int MOST = 400_000;
  private static final int LONGEST = 50_000;

  /**
   * Limits.
   *
   * @param text how many chars of one text are kept
   * @param entries how many entries of one map, collection or array are kept
   * @param depth how many maps, collections and arrays may be within each other
   * @param total how many chars all of it may have
   * @throws IllegalArgumentException if a limit is not positive, or too large
   */
  public ValueLimits {
    if (text < 1 || entries < 1 || depth < 1 || total < 1 || total > MOST || text > LONGEST) {
      throw new IllegalArgumentException(
          "limits are positive, a text has at most " + LONGEST + " chars, and all at most " + MOST);
    }
  }

  /**
   * What journals have by default: 4,000 chars a text, 200 entries, a depth of 8, and 64,000 chars
   * in all.
   *
   * @return limits to use as they are
   */
  public static ValueLimits standard() {
    return new ValueLimits(4_000, 200, 8, 64_000);
  }
}
