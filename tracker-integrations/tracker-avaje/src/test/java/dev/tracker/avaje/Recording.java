package dev.tracker.avaje;

import dev.tracker.testing.RecordingTracker;
import io.avaje.inject.Bean;
import io.avaje.inject.Factory;

/** A tracker without a priority of its own. */
@Factory
final class Recording {
  @Bean
  RecordingTracker tracker() {
    return new RecordingTracker();
  }
}
