package dev.tracker.spring.test;

import dev.tracker.testing.RecordingTracker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Configures the tracker of {@link RecordActivities}.
 *
 * @since 0.1.0
 */
@AutoConfiguration
public class RecordingAutoConfiguration {

  /** For Spring, which makes it. */
  public RecordingAutoConfiguration() {}

  /**
   * A tracker that records.
   *
   * @return an empty one
   */
  @Bean
  @ConditionalOnMissingBean
  RecordingTracker recordingTracker() {
    return new RecordingTracker();
  }
}
