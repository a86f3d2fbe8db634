package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean that has an alternative. */
@ApplicationScoped
public class ListPrices implements Prices {
  @Override
  public int findPrice(String id) {
    return 1;
  }
}
