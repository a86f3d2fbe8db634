package dev.tracker.examples.modular;

import dev.tracker.ActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.slf4j.Slf4jTracker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import org.slf4j.LoggerFactory;

/** Sells a few tickets, which are logged, and ends with what the meters have counted. */
public final class Modular {
  private Modular() {}

  public static void main(String[] args) throws SeatTaken {
    MeterRegistry registry = new SimpleMeterRegistry();
    ActivityTracker tracker =
        ActivityTracker.chain(
            new MicrometerTracker(registry),
            Slf4jTracker.builder(LoggerFactory.getLogger("activities")).stackTraces(false).build());
    BoxOffice office = new TrackedBoxOffice(new SmallBoxOffice(), tracker);

    office.sell("A1");
    office.sell("A2");
    office.refund("A1");
    try {
      office.sell("A2");
    } catch (SeatTaken taken) {
      System.out.println(taken.getMessage());
    }
    printTimers(registry, System.out);
  }

  private static void printTimers(MeterRegistry registry, PrintStream out) {
    registry.get("activity").timers().stream()
        .map(
            timer ->
                timer.getId().getTag("operation")
                    + " "
                    + timer.getId().getTag("outcome")
                    + " "
                    + timer.count())
        .sorted()
        .forEach(out::println);
  }
}
