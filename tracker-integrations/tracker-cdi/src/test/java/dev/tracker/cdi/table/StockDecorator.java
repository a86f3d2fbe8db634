package dev.tracker.cdi.table;

import dev.tracker.testing.RecordingTracker;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** A decorator of the application's, which says whether its call is tracked by then. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class StockDecorator implements Stock {
  private final Stock delegate;
  private final RecordingTracker tracker;
  private final Events events;

  @Inject
  StockDecorator(@Delegate @Any Stock delegate, RecordingTracker tracker, Events events) {
    this.delegate = delegate;
    this.tracker = tracker;
    this.events = events;
  }

  @Override
  public void reserve(String id) {
    events.add(tracker.activities().isEmpty() ? "decorator, not tracked" : "decorator, tracked");
    delegate.reserve(id);
  }
}
