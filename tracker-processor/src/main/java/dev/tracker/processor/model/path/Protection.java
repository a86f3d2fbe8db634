package dev.tracker.processor.model.path;

/** What becomes of a value before it is recorded. */
public enum Protection {
  /** Nothing: it is recorded as it is. */
  PLAIN,
  /** A mark stands in its place, and it is not even read. */
  MASKED,
  /** A hash of its text stands in its place. */
  HASHED
}
