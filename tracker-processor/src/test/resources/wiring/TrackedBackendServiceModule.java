package com.acme;

import dagger.Module;
import dagger.Provides;
import dev.tracker.ActivityTracker;
import dev.tracker.dagger.Undecorated;
import javax.annotation.processing.Generated;

/**
 * Has Dagger provide {@link BackendService}, tracked by {@link TrackedBackendService},
 * around what is bound with {@link Undecorated}.
 */
@Module
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
public interface TrackedBackendServiceModule {
  @Provides
  static BackendService tracked(@Undecorated BackendService undecorated, ActivityTracker tracker) {
    return new TrackedBackendService(undecorated, tracker);
  }
}
