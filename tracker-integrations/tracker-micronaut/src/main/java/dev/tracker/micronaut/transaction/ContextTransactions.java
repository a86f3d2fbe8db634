package dev.tracker.micronaut.transaction;

import dev.tracker.ActivityTracker;
import dev.tracker.micronaut.trackers.ContextTrackers;
import dev.tracker.micronaut.trackers.TransactionalTracking;
import io.micronaut.context.annotation.Requires;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Beans with transactions of their own, and all others, which may be called within one. */
@Singleton
@Requires(beans = TransactionOperations.class)
final class ContextTransactions implements TransactionalTracking {
  private final ActivityTracker ofCallers;
  private final ActivityTracker ofTheirOwn;

  ContextTransactions(ContextTrackers trackers, ContextFates fates) {
    this.ofCallers = new CallersTracker(trackers, fates);
    this.ofTheirOwn = new OwnTracker(trackers, fates);
  }

  @Override
  public ActivityTracker trackerOf(BeanDefinition<?> definition) {
    return isTransactional(definition) ? ofTheirOwn : ofCallers;
  }

  private static boolean isTransactional(BeanDefinition<?> definition) {
    if (definition.hasStereotype(Transactional.class)) {
      return true;
    }
    for (ExecutableMethod<?, ?> method : definition.getExecutableMethods()) {
      if (method.hasStereotype(Transactional.class)) {
        return true;
      }
    }
    return false;
  }
}
