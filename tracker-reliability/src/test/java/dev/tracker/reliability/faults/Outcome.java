package dev.tracker.reliability.faults;

/** How the work of the delegate ends. */
enum Outcome {
  SUCCESS,
  FAILURE,
  /** Fails as is expected of it: a synchronous call throws, other work fails later. */
  EXPECTED,
  CANCELLATION,
  /** The call itself throws, whatever it would have returned. */
  THROWN
}
