package dev.tracker.micronaut.bean;

import dev.tracker.ActivityTracker;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.interception.TrackedInterface;
import dev.tracker.interception.TrackedInterfaces;
import dev.tracker.micronaut.trackers.ContextTracker;
import dev.tracker.micronaut.trackers.ContextTrackers;
import dev.tracker.micronaut.trackers.TransactionalTracking;
import dev.tracker.spi.InterceptedMethod;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import org.jspecify.annotations.Nullable;

/** By what the calls of a bean are tracked. Its beans are made when the first bean is tracked. */
final class BeanTracking {
  private final BeanContext beans;
  private final TrackedInterfaces interfaces = new TrackedInterfaces();
  private volatile @Nullable Made made;

  BeanTracking(BeanContext beans) {
    this.beans = beans;
  }

  /** One that knows of transactions, where there are any. */
  ActivityTracker trackerOf(BeanDefinition<?> definition) {
    Made found = made();
    TransactionalTracking transactions = found.transactions();
    return transactions == null ? found.plain() : transactions.trackerOf(definition);
  }

  /** Lists the methods of a tracked bean. */
  void add(Class<?> type, BeanDefinition<?> definition) {
    TrackedBeans tracked = made().tracked();
    for (TrackedInterface each : interfaces.of(type, problem -> {})) {
      if (each.type() == type) {
        for (InterceptedMethod method : each.calls().methods()) {
          tracked.add(type, method, BeanNames.of(definition));
        }
      }
    }
  }

  private Made made() {
    Made present = made;
    if (present == null) {
      present =
          new Made(
              beans.getBean(TrackedBeans.class),
              new ContextTracker(beans.getBean(ContextTrackers.class)),
              beans.findBean(TransactionalTracking.class).orElse(null));
      made = present;
    }
    return present;
  }

  /** What is looked up. */
  private record Made(
      TrackedBeans tracked, ActivityTracker plain, @Nullable TransactionalTracking transactions) {}
}
