package dev.tracker.examples.modular;

import java.util.HashSet;
import java.util.Set;

/** Remembers what it has sold. */
final class SmallBoxOffice implements BoxOffice {
  private final Set<String> sold = new HashSet<>();

  @Override
  public void sell(String seat) throws SeatTaken {
    if (!sold.add(seat)) {
      throw new SeatTaken(seat);
    }
  }

  @Override
  public boolean refund(String seat) {
    return sold.remove(seat);
  }
}
