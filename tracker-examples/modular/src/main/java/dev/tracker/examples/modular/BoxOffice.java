package dev.tracker.examples.modular;

import dev.tracker.TrackActivity;

/** Where tickets are sold. */
@TrackActivity(subject = "ticket")
interface BoxOffice {

  /** Sells the ticket of a seat, unless it is sold. */
  @TrackActivity(operation = "sell", args = "seat", changeId = "seat")
  void sell(String seat) throws SeatTaken;

  /** Takes a ticket back; whether it had been sold. */
  @TrackActivity(args = "seat", changeId = "seat", changeIf = "result")
  boolean refund(String seat);
}
