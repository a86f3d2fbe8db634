package dev.tracker.examples.verified;

/** Nothing unusual: an account with money in it is not closed. */
public final class AccountInUse extends Exception {
  private static final long serialVersionUID = 1;
}
