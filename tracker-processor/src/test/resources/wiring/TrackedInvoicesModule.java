package com.acme;

import com.vendor.ObjectStore;
import dagger.Module;
import dagger.Provides;
import dev.tracker.ActivityTracker;
import dev.tracker.dagger.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Has Dagger provide {@link Invoices}, tracked by {@link TrackedInvoices},
 * around what is bound with {@link Undecorated}.
 */
@Module
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal",
    "try"
})
public interface TrackedInvoicesModule {
  @Provides
  static Invoices tracked(@Undecorated ObjectStore undecorated, ActivityTracker tracker) {
    return new TrackedInvoices(undecorated, tracker);
  }
}
