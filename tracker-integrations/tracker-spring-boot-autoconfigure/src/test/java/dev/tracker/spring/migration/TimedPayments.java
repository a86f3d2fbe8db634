package dev.tracker.spring.migration;

import io.micrometer.core.annotation.Timed;
import org.springframework.stereotype.Service;

/** As it was with Micrometer's timers. */
@Service
public class TimedPayments {

  @Timed(
      value = "payments.charge",
      extraTags = {"kind", "card"})
  public String charge(String customer, long cents) throws CardRefused {
    if (cents < 0) {
      throw new CardRefused();
    }
    return "p-1";
  }
}
