package dev.tracker.benchmarks;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each tracker takes for one activity, next to its library called by hand. The warm-up is long
 * for the sake of observations: after two seconds some of what they call is not compiled yet.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class TrackerBenchmark {

  /** The tracker. */
  @Param public TrackerCost tracker = TrackerCost.LOG;

  private ActivityTracker tracked = ActivityTracker.noop();
  private TrackerCost.ByHand byHand = (item, warehouse) -> {};
  private long id = 1_000_000;
  private String warehouse = "north";

  /** Makes the tracker, and what does the same. */
  @Setup
  public void create() {
    tracked = tracker.tracker();
    byHand = tracker.byHand();
  }

  /** As a generated decorator calls it. */
  @Benchmark
  public void tracked() {
    if (tracked.isEnabled(TrackerCost.COUNT)) {
      Object[] arguments =
          tracked.wantsValues(TrackerCost.COUNT)
              ? new Object[] {"id", id, "warehouse", warehouse}
              : Tracking.NO_ARGUMENTS;
      Activity activity = tracked.start(ActivityContext.current(), TrackerCost.COUNT, arguments);
      activity.end();
    }
  }

  /** The library alone. */
  @Benchmark
  public void byHand() {
    byHand.call(id, warehouse);
  }
}
