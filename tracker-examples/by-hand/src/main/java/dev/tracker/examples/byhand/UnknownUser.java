package dev.tracker.examples.byhand;

/** Thrown where there is no user of an id. */
public final class UnknownUser extends Exception {
  private static final long serialVersionUID = 1;

  UnknownUser(String id) {
    super("there is no user " + id);
  }
}
