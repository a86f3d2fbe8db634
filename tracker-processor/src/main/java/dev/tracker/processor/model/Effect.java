package dev.tracker.processor.model;

/** Whether success of a tracked method reports a change; the constants are named as the API's. */
public enum Effect {
  READ,
  CHANGE
}
