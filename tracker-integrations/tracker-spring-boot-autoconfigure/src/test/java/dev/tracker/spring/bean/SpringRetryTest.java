package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.retry.annotation.Recover;
import org.springframework.retry.annotation.Retryable;

/** The retries of the project Spring Retry, which goes with both lines. */
class SpringRetryTest {
  @Configuration(proxyBeanMethods = false)
  @EnableRetry(proxyTargetClass = true)
  static class Retrying {}

  static class RetriedOrders extends OrderService {
    private int attempts;

    @Override
    @Retryable(maxAttempts = 3, backoff = @Backoff(delay = 1))
    public String find(String id) {
      if (++attempts < 3) {
        throw new IllegalStateException("attempt " + attempts);
      }
      return id + attempts;
    }

    @Override
    @Retryable(maxAttempts = 2, backoff = @Backoff(delay = 1), recover = "recover")
    public void place(String id) {
      throw new IllegalStateException("always");
    }

    @Recover
    void recover(IllegalStateException failure, String id) {}
  }

  @Test
  void attemptsAreOneActivity() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, Retrying.class, RetriedOrders.class)
        .run(
            context -> {
              RecordingTracker tracker = context.getBean(RecordingTracker.class);
              assertThat(context.getBean(Orders.class).find("a")).isEqualTo("a3");
              assertThat(tracker).keptTheContract().onlyActivity().didNotFail();
              tracker.clear();
              context.getBean(Orders.class).place("b");
              assertThat(tracker).keptTheContract().onlyActivity().reportedChange("b", null);
            });
  }
}
