package dev.tracker.cdi.table;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** That alternative. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SalePrices implements Prices {
  @Override
  public int findPrice(String id) {
    return 2;
  }
}
