package dev.tracker.processor.read;

/**
 * Notes, while an interface is read, that it rests on a type which the compiler cannot find in the
 * source: one that another processor may be about to generate.
 */
final class MissingTypes {
  private boolean any;

  void note() {
    any = true;
  }

  boolean any() {
    return any;
  }
}
