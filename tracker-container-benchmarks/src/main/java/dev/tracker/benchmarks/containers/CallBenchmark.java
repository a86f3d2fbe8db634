package dev.tracker.benchmarks.containers;

import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Beans;
import dev.tracker.benchmarks.containers.start.Container;
import dev.tracker.benchmarks.containers.start.DefaultStock;
import dev.tracker.benchmarks.containers.start.Stock;
import dev.tracker.benchmarks.containers.start.TrackedHandStock;
import dev.tracker.benchmarks.containers.start.Tracking;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call of a bean, or of the same object made by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
  /** The value of {@link #container} where nothing but {@code new} makes the object. */
  static final String NONE = "NONE";

  /** The value of {@link #tracking} where the object has no decorator. */
  static final String UNTRACKED = "UNTRACKED";

  /** What has made the object: one of {@link Container}, or {@link #NONE}. */
  @Param(NONE)
  public String container = NONE;

  /** What its tracker does: one of {@link Tracking}, or {@link #UNTRACKED}. */
  @Param(UNTRACKED)
  public String tracking = UNTRACKED;

  private @Nullable Beans beans;
  private Stock stock = new DefaultStock();
  private long id = 1_000_000;

  /** Starts the container. */
  @Setup
  public void start() throws Exception {
    boolean isTracked = !tracking.equals(UNTRACKED);
    if (isTracked) {
      Tracking.valueOf(tracking).choose();
    }
    if (container.equals(NONE)) {
      DefaultStock made = new DefaultStock();
      stock = isTracked ? new TrackedHandStock(made, Tracking.chosen()) : made;
      return;
    }
    Application application = new Application(Container.valueOf(container), isTracked, 1, 0);
    beans = application.start();
    stock = beans.bean(application.interfaces().get(0));
  }

  /** Ends the container. */
  @TearDown
  public void close() {
    if (beans != null) {
      beans.close();
    }
  }

  /** Calls a method that reads. */
  @Benchmark
  public int call() {
    return stock.count(id, "north");
  }
}
