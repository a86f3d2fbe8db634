package dev.tracker.reliability.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Runs the matrix, and prints its size. */
@Isolated("replaces handlers of the process")
class FaultMatrixTest {
  private static final int SHOWN = 40;

  private final List<TrackerFault> faults = new CopyOnWriteArrayList<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private TrackerFaultHandler faultHandler = faults::add;
  private Thread.UncaughtExceptionHandler uncaughtHandler;

  @BeforeEach
  void listen() {
    faultHandler = TrackerFaultHandler.set(faultHandler);
    uncaughtHandler = Thread.getDefaultUncaughtExceptionHandler();
    // Where the error that passes goes on the thread of a hand-off: it is not to fill the log.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {});
  }

  @AfterEach
  void restore() {
    TrackerFaultHandler.set(faultHandler);
    Thread.setDefaultUncaughtExceptionHandler(uncaughtHandler);
    worker.shutdownNow();
  }

  @Test
  void nothingThatGoesWrongInTrackingHurts() throws Exception {
    List<FaultCase> cases = FaultCase.all();
    List<String> failures = new ArrayList<>();
    Map<Kind, Integer> sizes = new EnumMap<>(Kind.class);
    for (FaultCase each : cases) {
      faults.clear();
      List<String> found = new FaultRun(each, faults).violations(worker);
      if (!found.isEmpty()) {
        failures.add(each + ": " + found);
      }
      sizes.merge(each.kind(), 1, Integer::sum);
    }
    System.out.printf("fault matrix %d cases %s failed %d%n", cases.size(), sizes, failures.size());
    failures.stream().limit(SHOWN).forEach(System.out::println);
    assertThat(failures.size()).isZero();
  }
}
