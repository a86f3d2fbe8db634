package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
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
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class SampleBenchmark {
  private static final int CALLS = 500;

  /**
   * Calls each of five hundred services. The warm-up is long, for all the classes that there are
   * have to be compiled: after 20 seconds some calls are still interpreted.
   */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  @Warmup(iterations = 45, time = 1)
  public int many(Many services) {
    return services.call();
  }

  /** Calls one with a thousand methods, as often. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  @Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
  public int wide(Wide service) {
    return service.call();
  }

  /** Five hundred services of a method. */
  public static class Many extends Services {

    /** The services, yet to be compiled. */
    public Many() {
      super(new Sample(CALLS, 1));
    }
  }

  /** One service of a thousand methods. */
  public static class Wide extends Services {

    /** The service, yet to be compiled. */
    public Wide() {
      super(new Sample(1, 1_000));
    }
  }

  /** Services to call. */
  @State(Scope.Thread)
  public abstract static class Services {
    private final Sample sample;
    private final Inventory[] inventories = new Inventory[CALLS];
    private long id = 1_000_000;

    /** How they are decorated. */
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

    /** What is done around a call. */
    @Param({"NOTHING", "COUNT"})
    public Work work = Work.NOTHING;

    Services(Sample sample) {
      this.sample = sample;
    }

    /** Compiles and decorates them. */
    @Setup
    public void decorate() {
      Inventory[] made = sample.load().make(decoration, work);
      for (int i = 0; i < CALLS; i++) {
        inventories[i] = made[i % made.length];
      }
    }

    int call() {
      int sum = 0;
      for (Inventory inventory : inventories) {
        sum += inventory.count(id, "north");
      }
      return sum;
    }
  }
}
