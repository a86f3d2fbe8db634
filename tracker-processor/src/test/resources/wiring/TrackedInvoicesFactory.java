package com.acme;

import com.vendor.ObjectStore;
import dev.tracker.avaje.BeanTrackers;
import dev.tracker.avaje.Undecorated;
import io.avaje.inject.Bean;
import io.avaje.inject.BeanScope;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;
import javax.annotation.processing.Generated;

/**
 * Has Avaje make a bean of {@link Invoices}, tracked by {@link TrackedInvoices},
 * around the one that is {@link Undecorated}.
 */
@Factory
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal",
    "try"
})
public final class TrackedInvoicesFactory {
  @Bean
  @Primary
  Invoices tracked(@Undecorated ObjectStore undecorated, BeanScope beans) {
    return new TrackedInvoices(undecorated, BeanTrackers.of(beans));
  }
}
