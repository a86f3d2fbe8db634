package com.acme;

import dev.tracker.avaje.BeanTrackers;
import dev.tracker.avaje.Undecorated;
import io.avaje.inject.Bean;
import io.avaje.inject.BeanScope;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;
import javax.annotation.processing.Generated;

/**
 * Has Avaje make a bean of {@link BackendService}, tracked by {@link TrackedBackendService},
 * around the one that is {@link Undecorated}.
 */
@Factory
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
public final class TrackedBackendServiceFactory {
  @Bean
  @Primary
  BackendService tracked(@Undecorated BackendService undecorated, BeanScope beans) {
    return new TrackedBackendService(undecorated, BeanTrackers.of(beans));
  }
}
