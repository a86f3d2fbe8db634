package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Produces a bean. */
@Dependent
public class ProducedOrders {

  @Produces
  @ApplicationScoped
  @Kind("produced")
  Orders orders() {
    return new PlainOrders() {};
  }
}
