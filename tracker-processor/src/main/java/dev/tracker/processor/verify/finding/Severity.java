package dev.tracker.processor.verify.finding;

/** How much a finding matters. */
public enum Severity {
  /** The build fails. */
  ERROR,

  /** The build goes on, and says so. */
  WARNING,

  /** So it does where warnings are errors: what is wrong for one module may be right for others. */
  ADVICE
}
