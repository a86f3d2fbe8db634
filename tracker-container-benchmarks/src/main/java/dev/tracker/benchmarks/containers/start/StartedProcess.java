package dev.tracker.benchmarks.containers.start;

import dev.tracker.ActivityTracker;
import java.util.ArrayList;
import java.util.List;

/** A process whose start is measured: it makes all beans, and then calls each service once. */
public final class StartedProcess {
  private StartedProcess() {}

  /**
   * Prints what it took of the processors, in milliseconds, until all beans were there, and until
   * each service had been called; and how many calls the tracker has counted.
   *
   * @param arguments the container, whether its beans are tracked, how many services there are, and
   *     how many other beans
   */
  public static void main(String[] arguments) throws Exception {
    Application application =
        new Application(
            Container.valueOf(arguments[0]),
            Boolean.parseBoolean(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]));
    try (Beans beans = application.start()) {
      List<Stock> services = new ArrayList<>();
      for (Class<? extends Stock> type : application.interfaces()) {
        services.add(beans.bean(type));
      }
      for (Class<?> type : application.others()) {
        beans.bean(type);
      }
      long started = processorTime();
      int sum = 0;
      for (Stock each : services) {
        sum += each.count(sum, "north");
      }
      long called = processorTime();
      if (sum == 0) {
        throw new AssertionError("nothing was called");
      }
      System.out.println(new Start(started, called, counted(application, beans)));
    }
  }

  private static long counted(Application application, Beans beans) throws Exception {
    return application.isTracked()
        ? ((CountingTracker) beans.bean(ActivityTracker.class)).counted()
        : 0;
  }

  /** Others may use the machine meanwhile, and this is what they disturb least. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }
}
