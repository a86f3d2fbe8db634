package dev.tracker.baseline;

/**
 * A difference from the baseline.
 *
 * @param kind what the difference means
 * @param interfaceName the binary name of the interface
 * @param method the method's identity within it, or empty for the interface as a whole
 * @param position where the method is now, as {@code Invoices.java:17}, or empty where that is not
 *     known
 * @param text what is different
 */
public record Difference(
    Kind kind, String interfaceName, String method, String position, String text) {

  /** What a difference means. */
  public enum Kind {
    /** Less is tracked, or more of it is in the clear. */
    WEAKER,
    /** It is tracked under another name, which dashboards, alerts and searches do not know. */
    RENAMED,
    /** More is tracked. */
    ADDED
  }
}
