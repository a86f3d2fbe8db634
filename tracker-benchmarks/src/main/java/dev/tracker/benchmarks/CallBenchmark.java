package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
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

/** A call with work around it, by each way to put it there. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {

  /** What is done around the call. */
  @Param public Work work = Work.NOTHING;

  /** How it is put there. */
  @Param public Decoration decoration = Decoration.DIRECT;

  private Inventory inventory = new DefaultInventory();
  private long id = 1_000_000;

  /** Decorates the service. */
  @Setup
  public void decorate() {
    inventory = decoration.decorate(Inventory.class, new DefaultInventory(), work);
  }

  /** Calls a method that reads. */
  @Benchmark
  public int call() {
    return inventory.count(id, "north");
  }
}
