package dev.tracker.spring.four;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;

/** The framework's own retries, which it adds outside of advisors. */
class RetryTest {

  @Configuration(proxyBeanMethods = false)
  @EnableResilientMethods(proxyTargetClass = true)
  static class Retrying {}

  static class RetriedLookups implements Lookups {
    private int attempts;

    @Retryable(maxRetries = 2, delay = 1)
    @Override
    public String find(String name) {
      if (++attempts < 3) {
        throw new IllegalStateException("attempt " + attempts);
      }
      return name + attempts;
    }
  }

  @Test
  void attemptsAreOneActivity() {
    assertThat(SpringBootVersion.getVersion()).startsWith("4.");
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, Retrying.class, RetriedLookups.class)
        .run(
            context -> {
              assertThat(context.getBean(Lookups.class).find("a")).isEqualTo("a3");
              assertThat(context.getBean(RecordingTracker.class))
                  .keptTheContract()
                  .onlyActivity()
                  .didNotFail();
            });
  }
}
