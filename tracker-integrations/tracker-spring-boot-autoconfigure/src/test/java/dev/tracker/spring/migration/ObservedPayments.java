package dev.tracker.spring.migration;

import io.micrometer.observation.annotation.Observed;
import org.springframework.stereotype.Service;

/** As it was with Micrometer's observations. */
@Service
public class ObservedPayments {

  @Observed(name = "payments.charge", contextualName = "charge card")
  public String charge(String customer, long cents) throws CardRefused {
    if (cents < 0) {
      throw new CardRefused();
    }
    return "p-1";
  }
}
