package dev.tracker.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Calls of all services of an application in turn, or of one that has very many methods. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class SampleBenchmark {
  private static final int CALLS = 500;

  /** Which services. */
  @Param public Kind services = Kind.MANY;

  /** What is done around a call. */
  @Param({"NOTHING", "COUNT"})
  public Work work = Work.NOTHING;

  /** How it is put there. */
  @Param({
    "DIRECT",
    "GENERATED",
    "JDK_PROXY",
    "BYTE_BUDDY",
    "SPRING_JDK",
    "SPRING_CGLIB",
    "TRITIUM"
  })
  public Decoration decoration = Decoration.DIRECT;

  private final Inventory[] inventories = new Inventory[CALLS];
  private long id = 1_000_000;

  /** Compiles and decorates the services. */
  @Setup
  public void decorate() {
    Inventory[] made = services.sample().load().make(decoration, work);
    for (int i = 0; i < CALLS; i++) {
      inventories[i] = made[i % made.length];
    }
  }

  /** Calls each. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int call() {
    int sum = 0;
    for (Inventory inventory : inventories) {
      sum += inventory.count(id, "north");
    }
    return sum;
  }

  /** How many services there are, and how many methods they have. */
  public enum Kind {
    /** Five hundred services. */
    MANY(500, 1),
    /** One with a thousand methods. */
    WIDE(1, 1_000);

    private final int services;
    private final int methods;

    Kind(int services, int methods) {
      this.services = services;
      this.methods = methods;
    }

    private Sample sample() {
      return new Sample(services, methods);
    }
  }
}
