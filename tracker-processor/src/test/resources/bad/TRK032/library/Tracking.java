package dev.tracker.runtime;

/** As an API has it that is older than the processor. */
public final class Tracking {
  static final int LEVEL = 0;
}
