package dev.tracker.jfr;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.contract.TrackerContractKit;

/** Without counting: what starts or ends while the recording is off, is not in it. */
final class JfrSwitchingContractTest extends TrackerContractKit {
  private final Recorded recorded = new Recorded();

  @Override
  protected ActivityTracker createTracker() {
    return JfrTracker.builder().withoutValues().build();
  }

  @Override
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    recorded.setEnabled(enabled);
    return true;
  }

  @Override
  protected void dispose(ActivityTracker tracker) {
    recorded.close();
  }
}
