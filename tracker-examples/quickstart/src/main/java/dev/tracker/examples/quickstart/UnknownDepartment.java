package dev.tracker.examples.quickstart;

/** Thrown where a user is to be put into a department that the company does not have. */
public final class UnknownDepartment extends Exception {
  private static final long serialVersionUID = 1;

  UnknownDepartment(String department) {
    super("there is no department \"" + department + "\"");
  }
}
