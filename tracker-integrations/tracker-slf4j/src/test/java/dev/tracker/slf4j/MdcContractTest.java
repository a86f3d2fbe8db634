package dev.tracker.slf4j;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.slf4j.MDC;

final class MdcContractTest extends TrackerContractKit {
  private final CapturedLog log = new CapturedLog();

  @Override
  protected ActivityTracker createTracker() {
    return Slf4jTracker.builder(log.logger()).mdc(true).build();
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(
        log.messages().stream().filter(message -> message.endsWith(" completed")).count());
  }

  @Override
  protected Object threadState() {
    // An MDC that was used and one that was not differ in this, and in nothing else.
    return Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
  }
}
