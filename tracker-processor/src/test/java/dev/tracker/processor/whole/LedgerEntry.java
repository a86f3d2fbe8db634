package dev.tracker.processor.whole;

/** A value whose every member a test can replace. */
public interface LedgerEntry {

  default Object id() {
    return 4711;
  }

  default String text() {
    return "rent";
  }

  default LedgerEntry reversal() {
    return null;
  }

  default boolean isNew() {
    return true;
  }
}
