package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;

/** A process whose start is measured: it makes all services of the sample and calls each once. */
final class StartedProcess {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private StartedProcess() {}

  /**
   * Prints how long it took, in milliseconds, and how many classes were loaded.
   *
   * @param arguments the decoration
   */
  public static void main(String[] arguments) {
    Decoration decoration = Decoration.valueOf(arguments[0]);
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    long classesBefore = classes.getTotalLoadedClassCount();
    long startedAt = System.nanoTime();

    SampleServices services = Sample.instance(StartedProcess.class.getClassLoader());
    int sum = 0;
    for (Inventory inventory : services.make(decoration, Work.COUNT)) {
      sum += inventory.count(sum, "north");
    }

    double milliseconds = (System.nanoTime() - startedAt) / NANOS_PER_MILLISECOND;
    long loaded = classes.getTotalLoadedClassCount() - classesBefore;
    if (sum == 0) {
      throw new AssertionError("nothing was called");
    }
    System.out.println(new ColdStart.Start(milliseconds, loaded));
  }
}
