package dev.tracker.examples.quarkusshop;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The orders, by Panache. */
@ApplicationScoped
public class PanachePurchases implements Purchases, PanacheRepository<Purchase> {
  PanachePurchases() {}

  @Override
  public Purchase save(Purchase purchase) {
    persist(purchase);
    return purchase;
  }

  @Override
  public Optional<Purchase> byId(long id) {
    return findByIdOptional(id);
  }
}
