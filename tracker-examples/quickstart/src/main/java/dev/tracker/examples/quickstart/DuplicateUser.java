package dev.tracker.examples.quickstart;

/** Thrown where a new user's e-mail address belongs to another user already. */
public final class DuplicateUser extends Exception {
  private static final long serialVersionUID = 1;

  DuplicateUser(String email) {
    super("there is a user with the address " + email + " already");
  }
}
