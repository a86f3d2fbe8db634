package dev.tracker.processor.whole;

public final class DuplicateBackend extends Exception {
  private static final long serialVersionUID = 1;
}
