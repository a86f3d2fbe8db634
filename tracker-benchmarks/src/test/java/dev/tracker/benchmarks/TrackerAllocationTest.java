package dev.tracker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many bytes an activity of a tracker may allocate, its library included. It is what the code
 * says, without what the second compiler at run time leaves out, which these tests run without: so
 * it is the same on every run.
 */
class TrackerAllocationTest {
  private static final int CALLS = 20_000;

  /** Of the measurement itself and of what happens once; no object is as small. */
  private static final double SLACK = 8;

  @ParameterizedTest
  @CsvSource({
    "LOG, 568",
    "SLF4J, 928",
    "MICROMETER_WITHOUT_ACTIVE, 32",
    "CHAIN_OF_THREE_TIMERS, 192",
    "OPENTELEMETRY, 1656",
    "OBSERVATION, 2632",
    "JFR_ON, 304",
    "HAND_OFF, 192",
  })
  void anActivityAllocatesNoMore(TrackerCost cost, int budget) {
    ActivityTracker tracker = cost.tracker();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    track(tracker);

    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    track(tracker);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat((after - before) / (double) CALLS).isLessThan(budget + SLACK);
  }

  private static void track(ActivityTracker tracker) {
    for (int i = 0; i < CALLS; i++) {
      long id = 1_000_000L + i;
      Object[] arguments =
          tracker.wantsValues(TrackerCost.COUNT)
              ? new Object[] {"id", id, "warehouse", "north"}
              : Tracking.NO_ARGUMENTS;
      tracker.start(ActivityContext.current(), TrackerCost.COUNT, arguments).end();
    }
  }
}
