package dev.tracker.benchmarks;

import dev.tracker.ActivityTracker;
import dev.tracker.benchmarks.inventory.CountingTracker;
import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.micrometer.MicrometerTracker;
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
 * A call through a decorator whose tracker counts, where the code that calls them has met four
 * classes of trackers, of activities and of services.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class MegamorphicBenchmark {
  private static final int CALLS = 50_000;

  /** How the service is decorated. */
  @Param({"DIRECT", "BY_HAND", "GENERATED"})
  public Decoration decoration = Decoration.DIRECT;

  private Inventory inventory = new DefaultInventory();
  private long id = 1_000_000;

  /**
   * Has each of them called, the one last that is measured.
   *
   * @param blackhole takes what they return
   */
  @Setup
  public void decorate(Blackhole blackhole) {
    List<ActivityTracker> trackers =
        List.of(
            GuardedTracker.builder(new CountingTracker()).build(),
            ActivityTracker.chain(new CountingTracker(), new CountingTracker()),
            MicrometerTracker.builder(Work.registry()).withoutActive().build(),
            new CountingTracker());
    List<Inventory> services = FourServices.all();
    for (int i = 0; i < services.size(); i++) {
      inventory = FourServices.decorated(decoration, services.get(i), trackers.get(i));
      for (int calls = 0; calls < CALLS; calls++) {
        blackhole.consume(call());
      }
    }
  }

  /** Calls the service. */
  @Benchmark
  public int call() {
    return inventory.count(id, "north");
  }
}
