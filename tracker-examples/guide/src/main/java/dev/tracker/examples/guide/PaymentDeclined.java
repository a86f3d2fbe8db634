package dev.tracker.examples.guide;

/** The card was refused, as cards are. */
public final class PaymentDeclined extends Exception {
  private static final long serialVersionUID = 1;

  /** Without a message. */
  public PaymentDeclined() {}
}
