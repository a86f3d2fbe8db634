package dev.tracker.returntypes.chains;

import dev.tracker.testing.RecordingTracker;
import java.util.Random;

/** The chains that can be made with a library. */
@FunctionalInterface
public interface Chains {

  /** How the parts of a chain that can be tracked are there. */
  enum Mode {
    PLAIN,
    TRACKED,
    /** Not tracked, but their subscriptions are counted: the trace is told which are left open. */
    COUNTED
  }

  /**
   * Makes a chain, subscribes to it, and waits for what comes of it.
   *
   * @param random decides what chain it is: the same for the same seed
   * @param operators of how many operators, not counting those that are nested
   * @param mode what is done with some of the chain's parts
   * @param tracker tracks them, in that mode
   * @param trace is told of all that happens
   */
  void run(Random random, int operators, Mode mode, RecordingTracker tracker, Trace trace);
}
