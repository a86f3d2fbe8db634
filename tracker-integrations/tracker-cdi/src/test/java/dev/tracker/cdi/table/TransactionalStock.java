package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A bean that an interceptor and a decorator of the application's stand around. */
@ApplicationScoped
@Kind("transactional")
public class TransactionalStock implements Stock {
  @Override
  @Transactional
  public void reserve(String id) {}
}
