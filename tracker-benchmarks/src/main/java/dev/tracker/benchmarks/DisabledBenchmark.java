package dev.tracker.benchmarks;

import dev.tracker.ActivityTracker;
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

/** A call through a decorator that tracks nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DisabledBenchmark {

  /** How the service is decorated. */
  @Param public Decoration decoration = Decoration.DIRECT;

  private Inventory inventory = new DefaultInventory();
  private long id = 1_000_000;

  /** Decorates the service with the tracker that does nothing. */
  @Setup
  public void decorate() {
    inventory = decoration.decorate(new DefaultInventory(), ActivityTracker.noop());
  }

  /** Calls the service. */
  @Benchmark
  public int read() {
    return inventory.count(id, "north");
  }
}
