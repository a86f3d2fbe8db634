package dev.tracker.processor.verify.finding;

/** How much a finding matters. */
public enum Severity {
  /** The build fails. */
  ERROR,

  /** The build goes on, and says so. */
  WARNING,

  /** So it does where warnings are errors: what is wrong for one module may be right for others. */
  ADVICE,

  /** The build says so, and nothing is wrong; where it asks for that, the build fails. */
  NOTE
}
