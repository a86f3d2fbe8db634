package dev.tracker.cdi.table;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;

/** A bean that can be passivated. */
@Dependent
public class SessionCarts implements Carts, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public void addItem(String id) {}
}
