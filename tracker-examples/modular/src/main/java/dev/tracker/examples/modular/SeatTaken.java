package dev.tracker.examples.modular;

/** Somebody else has the seat. */
final class SeatTaken extends Exception {
  private static final long serialVersionUID = 1;

  SeatTaken(String seat) {
    super(seat + " is taken");
  }
}
