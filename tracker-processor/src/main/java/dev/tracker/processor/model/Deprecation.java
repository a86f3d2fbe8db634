package dev.tracker.processor.model;

/** How far a method is on its way out; the decorator's method says the same. */
public enum Deprecation {
  NONE,
  DEPRECATED,
  FOR_REMOVAL
}
