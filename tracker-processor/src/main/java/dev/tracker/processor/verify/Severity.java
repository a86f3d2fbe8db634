package dev.tracker.processor.verify;

/** How much a finding matters. */
public enum Severity {
  /** The build fails. */
  ERROR,

  /** The build goes on, and says so. */
  WARNING
}
