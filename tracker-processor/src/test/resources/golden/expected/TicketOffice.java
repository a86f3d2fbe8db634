package com.acme;

import dev.tracker.TrackActivity;
import java.io.IOException;

/** Exceptions that are a normal outcome. */
public interface TicketOffice {

  @TrackActivity(changeId = "result.number", expected = {SoldOut.class, IllegalStateException.class})
  Ticket buy(String show) throws SoldOut, IOException;

  @TrackActivity(effect = dev.tracker.Effect.READ, expected = Throwable.class)
  int print(Ticket ticket) throws IOException;

  void close();
}
