package dev.tracker.processor.model;

/**
 * What generated code calls of the API, as a number. It is one higher, here and in the API, in each
 * version that begins to generate a call which earlier APIs cannot take.
 */
public final class ApiLevel {
  /** The level that generated code is for. */
  public static final int REQUIRED = 3;

  private ApiLevel() {}
}
