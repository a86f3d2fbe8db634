package dev.tracker.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Calls of all kinds, with all kinds of trackers, from several threads, for as long as {@code
 * -Dtracker.soak=5m} says: what the process holds stays what it was after the first part.
 */
@Isolated("replaces the fault handler of the process, and measures it")
class SoakTest {
  private static final Duration LENGTH =
      Duration.parse("PT" + System.getProperty("tracker.soak", "12s").toUpperCase(Locale.ROOT));
  private static final int CALLERS = 3;
  private static final int PARTS = 6;
  private static final int BATCH = 1_000;

  /** What may be in the queue; a leak of 100 bytes for each call would be more. */
  private static final long HEAP_BYTES = 48 << 20;

  private static final int THREADS = 4;
  private static final int FILES = 8;

  private final LongAdder calls = new LongAdder();
  private final LongAdder faults = new LongAdder();
  private final LongAdder lines = new LongAdder();
  private final Balance direct = new Balance(false);
  private final Balance handed = new Balance(false);
  private final Balance faulty = new Balance(true);
  private final SwitchableTracker switchable =
      SwitchableTracker.of(SampledTracker.ratio(faulty, 0.5));
  private volatile boolean over;

  @Test
  void holdsNoMoreInTheEndThanInTheBeginning() throws Exception {
    TrackerFaultHandler replaced = TrackerFaultHandler.set(fault -> faults.increment());
    ExecutorService threads = Executors.newFixedThreadPool(2 * CALLERS);
    try (HandOffTracker handOff = HandOffTracker.blocking(handed, 10_000)) {
      List<Resources> held = soak(threads, trackers(handOff));
      assertThat(handOff.flush(Duration.ofMinutes(1))).isTrue();
      print(held);
      verify(held);
    } finally {
      threads.shutdownNow();
      TrackerFaultHandler.set(replaced);
    }
  }

  private ActivityTracker trackers(HandOffTracker handOff) {
    return ActivityTracker.chain(
        direct,
        new LogActivityTracker(new CountingLogger()),
        new MicrometerTracker(new SimpleMeterRegistry()),
        GuardedTracker.builder(switchable).pause(Duration.ofMillis(50)).build(),
        handOff);
  }

  private List<Resources> soak(ExecutorService threads, ActivityTracker tracker) throws Exception {
    ExecutorService work = Executors.newFixedThreadPool(2);
    try {
      SoakService service = new TrackedSoakService(new SoakDelegate(work), tracker);
      List<Future<?>> callers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(threads.submit(() -> call(service)));
      }
      List<Resources> held = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        TimeUnit.NANOSECONDS.sleep(LENGTH.dividedBy(PARTS).toNanos());
        held.add(Resources.now());
        switchable.turnOff("update");
        switchable.turnOn();
      }
      over = true;
      for (Future<?> caller : callers) {
        caller.get();
      }
      return held;
    } finally {
      work.shutdown();
      assertThat(work.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private @Nullable Void call(SoakService service) {
    for (long id = 1; !over; id += BATCH) {
      for (long i = id; i < id + BATCH; i++) {
        callEach(service, i);
      }
    }
    return null;
  }

  private void callEach(SoakService service, long id) {
    calls.add(4);
    quietly(() -> service.get(id));
    quietly(() -> service.update(id));
    quietly(() -> service.updateMono(id).block());
    // Waited for, else the queue of the pool would be what grows.
    quietly(() -> service.updateLater(id).join());
  }

  private static void quietly(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException expected) {
      // The delegate fails now and then.
    }
  }

  private void print(List<Resources> held) {
    System.out.printf(
        "soak %d s, %,d calls, %,d log lines, %,d faults; starts/ends: %,d/%,d direct, %,d/%,d"
            + " handed off, %,d/%,d sampled%n",
        LENGTH.toSeconds(),
        calls.sum(),
        lines.sum(),
        faults.sum(),
        direct.starts(),
        direct.ends(),
        handed.starts(),
        handed.ends(),
        faulty.starts(),
        faulty.ends());
    held.forEach(each -> System.out.println("  " + each));
  }

  private void verify(List<Resources> held) {
    assertThat(direct.starts()).isEqualTo(calls.sum());
    assertThat(direct.ends()).isEqualTo(calls.sum());
    assertThat(handed.starts()).isEqualTo(calls.sum());
    assertThat(handed.ends()).isEqualTo(calls.sum());
    assertThat(faulty.ends()).isEqualTo(faulty.starts()).isPositive();
    assertThat(faults.sum()).isPositive();
    Resources first = held.get(0);
    Resources last = held.get(held.size() - 1);
    int half = PARTS / 2;
    long grown = leastHeap(held.subList(half, PARTS)) - leastHeap(held.subList(0, half));
    assertThat(grown).isLessThan(HEAP_BYTES);
    assertThat(last.threads() - first.threads()).isLessThan(THREADS);
    assertThat(last.files() - first.files()).isLessThan(FILES);
  }

  private static long leastHeap(List<Resources> held) {
    return held.stream().mapToLong(Resources::heap).min().orElseThrow();
  }

  /** Takes all lines, and keeps none. */
  private final class CountingLogger implements System.Logger {
    @Override
    public String getName() {
      return "soak";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String text, @Nullable Throwable thrown) {
      lines.increment();
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String format, Object... parameters) {
      lines.increment();
    }
  }
}
