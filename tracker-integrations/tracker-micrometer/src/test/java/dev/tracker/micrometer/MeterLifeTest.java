package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.contract.TrackerContractKit;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That meters and trackers are let go of when their time is over. */
@Timeout(60)
final class MeterLifeTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "region");

  private static void run(ActivityTracker tracker) {
    tracker.start(ActivityContext.root(), CREATE, "region", "eu").end();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void metersThatAFilterRenamedAreMadeAnew(boolean countsActive) {
    MeterRegistry registry = new SimpleMeterRegistry();
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                return id.withName(id.getName().replace("activity", "ops"));
              }
            });
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    MicrometerTracker tracker = (countsActive ? builder : builder.withoutActive()).build();
    run(tracker);
    registry.clear();
    run(tracker);
    assertThat(registry.get("ops").timer().count()).isOne();
    registry.remove(registry.get("ops").timer());
    run(tracker);
    assertThat(registry.get("ops").timer().count()).isOne();
  }

  @Test
  void metersOfOthersAreNoReasonToForget() {
    MeterRegistry registry = new SimpleMeterRegistry();
    MicrometerTracker tracker = MicrometerTracker.builder(registry).withoutActive().build();
    run(tracker);
    registry.remove(registry.counter("activity.of.another"));
    run(tracker);
    assertThat(registry.get("activity").timer().count()).isEqualTo(2);
  }

  @Test
  void aTrackerThatIsDroppedIsNotKeptByItsRegistry() throws Exception {
    MeterRegistry registry = new SimpleMeterRegistry();
    List<WeakReference<MicrometerTracker>> dropped = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      MicrometerTracker tracker = new MicrometerTracker(registry);
      run(tracker);
      dropped.add(new WeakReference<>(tracker));
    }
    awaitCleared(dropped);
    registry.clear();
  }

  /** As a redeployed application does, whose registry is the server's. */
  @Test
  void theClassLoaderOfARedeployedApplicationIsLetGo() throws Exception {
    MeterRegistry registry = new SimpleMeterRegistry();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    deploy(registry, loaders);
    awaitCleared(loaders);
    registry.remove(registry.counter("c"));
  }

  private static void deploy(MeterRegistry registry, List<WeakReference<ClassLoader>> loaders)
      throws Exception {
    try (Application application = new Application()) {
      Class<?> type = application.loadClass(MicrometerTracker.class.getName());
      assertThat(type).isNotEqualTo(MicrometerTracker.class);
      type.getConstructor(MeterRegistry.class).newInstance(registry);
      loaders.add(new WeakReference<>(application));
    }
  }

  private static <T> void awaitCleared(List<WeakReference<T>> references) throws Exception {
    for (int i = 0; i < 100 && references.stream().anyMatch(it -> it.get() != null); i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(references).allMatch(reference -> reference.get() == null);
  }

  /** Has classes of ours of its own, and all others in common with the server. */
  private static final class Application extends URLClassLoader {
    Application() {
      super(
          new URL[] {
            MicrometerTracker.class.getProtectionDomain().getCodeSource().getLocation(),
            ActivityTracker.class.getProtectionDomain().getCodeSource().getLocation()
          },
          MeterLifeTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        return name.startsWith("dev.tracker.") ? findClass(name) : super.loadClass(name, resolve);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantile", "le", "__name__", "", "outcome", "error"})
  void namesThatWouldTakeTheWholePageDownAreRefused(String name) {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(new SimpleMeterRegistry());
    assertThatThrownBy(() -> builder.argumentTag(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesThatBecomeOneAreRefused() {
    MicrometerTracker.Builder builder =
        MicrometerTracker.builder(new SimpleMeterRegistry()).argumentTag("order-id");
    assertThatThrownBy(() -> builder.argumentTag("order_id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("order-id and order_id are both order_id");
    builder.argumentTag("order-id", 7).argumentTag("orderId");
  }

  /** What is not refused is scraped, whatever it looks like. */
  @ParameterizedTest
  @ValueSource(strings = {"region", "order-id", "order.id", "1st", "größe", "LE", "_x", "a b"})
  void namesThatAreTakenAreScraped(String name) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    ActivityTracker tracker = MicrometerTracker.builder(registry).argumentTag(name).build();
    tracker.start(ActivityContext.root(), "create", "backend", name, "v").end();
    assertThat(registry.scrape()).contains("activity_seconds_count{").contains("=\"v\"");
  }

  @Test
  @ResourceLock(TrackerContractKit.FAULT_HANDLER)
  void trackersWithOtherTagsOnOneRegistryAreTold() {
    List<TrackerFault> faults = new ArrayList<>();
    TrackerFaultHandler replaced = TrackerFaultHandler.set(faults::add);
    try {
      MeterRegistry registry = new SimpleMeterRegistry();
      run(new MicrometerTracker(registry));
      run(new MicrometerTracker(registry));
      assertThat(faults).isEmpty();
      MicrometerTracker other = MicrometerTracker.builder(registry).argumentTag("region").build();
      run(other);
      run(other);
    } finally {
      TrackerFaultHandler.set(replaced);
    }
    assertThat(faults)
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.cause())
                    .hasMessageContaining("[class, error, method, operation, outcome, subject]")
                    .hasMessageContaining(
                        "[class, error, method, operation, outcome, region, subject]")
                    .hasMessageContaining("the same argument tags"));
  }

  /** No lock of ours is held while listeners of the registry run. */
  @Test
  void aListenerMayWaitForAnotherThreadThatTracks() {
    MeterRegistry registry = new SimpleMeterRegistry();
    ActivityTracker tracker = MicrometerTracker.builder(registry).argumentTag("region").build();
    tracker.start(ActivityContext.root(), "warm", "up").end();
    registry
        .config()
        .onMeterAdded(
            meter ->
                CompletableFuture.runAsync(
                        // Known already, and so nothing that the registry is busy with.
                        () -> tracker.start(ActivityContext.root(), "warm", "up").end())
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join());
    run(tracker);
    tracker.start(ActivityContext.root(), "create", "by_hand").end();
    assertThat(registry.get("activity").tag("subject", "by_hand").timer().count()).isOne();
  }
}
