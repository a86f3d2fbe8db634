package dev.tracker.spring;

import dev.tracker.testing.RecordingTracker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application's tracker, for tests to look at. */
@Configuration(proxyBeanMethods = false)
public class Recording {

  @Bean
  RecordingTracker recordingTracker() {
    return new RecordingTracker();
  }
}
