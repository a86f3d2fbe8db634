package dev.tracker.examples.quickstart;

/** Thrown where a line of the file says nothing that could be done. */
final class MalformedRow extends Exception {
  private static final long serialVersionUID = 1;

  MalformedRow(String message) {
    super(message);
  }
}
