package dev.tracker.slf4j;

import ch.qos.logback.classic.Level;
import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;
import java.util.OptionalLong;

final class Slf4jTrackerContractTest extends TrackerContractKit {
  private final CapturedLog log = new CapturedLog();

  @Override
  protected ActivityTracker createTracker() {
    return new Slf4jTracker(log.logger());
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.of(
        log.messages().stream().filter(message -> message.endsWith(" completed")).count());
  }

  @Override
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    log.setLevel(enabled ? Level.INFO : Level.OFF);
    return true;
  }
}
