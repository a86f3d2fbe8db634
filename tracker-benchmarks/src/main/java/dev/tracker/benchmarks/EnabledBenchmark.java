package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
import java.util.concurrent.CompletableFuture;
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

/** Calls that report a change, and that are done later, with a tracker that counts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class EnabledBenchmark {

  /** How the service is decorated. */
  @Param({"DIRECT", "BY_HAND", "GENERATED"})
  public Decoration decoration = Decoration.DIRECT;

  private Inventory inventory = new DefaultInventory();
  private long id = 1_000_000;

  /** Decorates the service with the counting tracker. */
  @Setup
  public void decorate() {
    inventory = decoration.decorate(Inventory.class, new DefaultInventory(), Work.COUNT);
  }

  /** Calls a method that is done later, and lets it be done. */
  @Benchmark
  public Integer later() {
    CompletableFuture<Integer> reserved = inventory.reserve(id);
    reserved.complete(1);
    return reserved.join();
  }

  /** Calls a method that changes. */
  @Benchmark
  public Integer change() {
    return inventory.adjust(id, 1);
  }
}
