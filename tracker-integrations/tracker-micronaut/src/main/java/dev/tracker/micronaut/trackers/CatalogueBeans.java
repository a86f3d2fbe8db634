package dev.tracker.micronaut.trackers;

import dev.tracker.containers.catalogue.OperationSwitch;
import dev.tracker.containers.catalogue.TrackedBeans;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is known of tracking, for the catalogue. */
@Factory
final class CatalogueBeans {
  @Singleton
  TrackedBeans trackedBeans() {
    return new TrackedBeans();
  }

  @Singleton
  OperationSwitch operationSwitch() {
    return new OperationSwitch();
  }
}
