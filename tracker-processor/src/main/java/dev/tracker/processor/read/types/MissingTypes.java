package dev.tracker.processor.read.types;

/**
 * Notes, while an interface is read, that it rests on a type which the compiler cannot find in the
 * source: one that another processor may be about to generate.
 */
public final class MissingTypes {
  private boolean any;

  public void note() {
    any = true;
  }

  public boolean any() {
    return any;
  }
}
