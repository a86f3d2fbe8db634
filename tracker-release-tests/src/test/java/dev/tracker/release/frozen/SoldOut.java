package dev.tracker.release.frozen;

/** A checked failure. */
public final class SoldOut extends Exception {
  private static final long serialVersionUID = 1;

  SoldOut(String id) {
    super(id);
  }
}
