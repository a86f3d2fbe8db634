package dev.tracker.micronaut.bean;

/** What stands where a decorator is looked for, and is none that we know. */
final class TrackedStale {
  private TrackedStale() {}
}
