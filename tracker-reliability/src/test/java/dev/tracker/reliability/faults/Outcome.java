package dev.tracker.reliability.faults;

/** How the work of the delegate ends. */
enum Outcome {
  SUCCESS,
  FAILURE,
  CANCELLATION,
  /** The call itself throws, whatever it would have returned. */
  THROWN
}
