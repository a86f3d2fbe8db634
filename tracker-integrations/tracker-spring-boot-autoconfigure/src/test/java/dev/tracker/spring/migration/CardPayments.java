package dev.tracker.spring.migration;

import org.springframework.stereotype.Service;

/** Knows of no measuring any more. */
@Service
public class CardPayments implements Payments {

  @Override
  public String charge(String customer, long cents) throws CardRefused {
    if (cents < 0) {
      throw new CardRefused();
    }
    return "p-1";
  }
}
