package dev.tracker.benchmarks;

import dev.tracker.ActivityTracker;
import dev.tracker.benchmarks.inventory.CountingTracker;
import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.jfr.JfrTracker;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A call through a decorator whose tracker is not enabled, in a process with one class of trackers
 * and services, and in one with four of each, all of which the code that calls them has met.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class DisabledBenchmark {
  private static final int CALLS = 50_000;

  /** How the service is decorated. */
  @Param({"DIRECT", "BY_HAND", "GENERATED"})
  public Decoration decoration = Decoration.DIRECT;

  /** How many classes of trackers and of services there are. */
  @Param({"1", "4"})
  public int classes = 1;

  private Inventory inventory = new DefaultInventory();
  private long id = 1_000_000;

  /**
   * Decorates the service, and has other ones called before.
   *
   * @param blackhole takes what these return
   */
  @Setup
  public void decorate(Blackhole blackhole) {
    SwitchableTracker off = SwitchableTracker.of(new CountingTracker());
    off.turnOff();
    List<ActivityTracker> trackers =
        List.of(
            FilteredTracker.of(off, method -> false),
            new JfrTracker(),
            ActivityTracker.noop(),
            off);
    List<Inventory> services = FourServices.all();
    for (int i = services.size() - classes; i < services.size(); i++) {
      warmUp(services.get(i), trackers.get(i), blackhole);
    }
  }

  /** From where it is called later, so that the direct call has met all these services, too. */
  private void warmUp(Inventory delegate, ActivityTracker tracker, Blackhole blackhole) {
    inventory = FourServices.decorated(decoration, delegate, tracker);
    for (int i = 0; i < CALLS; i++) {
      blackhole.consume(call());
    }
  }

  /** Calls the service. */
  @Benchmark
  public int call() {
    return inventory.count(id, "north");
  }
}
