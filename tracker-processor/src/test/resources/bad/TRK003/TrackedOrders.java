package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.runtime.GeneratedDecorator;

/** As an earlier build has written it. */
@GeneratedDecorator
class TrackedOrders implements Orders {
  private final Orders delegate;

  TrackedOrders(Orders delegate, ActivityTracker tracker) {
    this.delegate = delegate;
  }

  @Override
  public void delete(String id) {
    delegate.delete(id);
  }
}
