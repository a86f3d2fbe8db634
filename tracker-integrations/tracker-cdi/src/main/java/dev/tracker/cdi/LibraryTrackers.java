package dev.tracker.cdi;

import dev.tracker.ActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import dev.tracker.opentelemetry.SpansOnly;
import dev.tracker.slf4j.Slf4jTracker;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The trackers for the libraries that an application has: each where our module for it is on the
 * class path, and a bean of the library's is there. One of the application's own comes in its
 * place.
 */
final class LibraryTrackers {
  private static final String OURS = "dev.tracker.";

  private final Instance<Object> beans;

  LibraryTrackers(Instance<Object> beans) {
    this.beans = beans;
  }

  /** Spans, meters and the log, in this order, but for those that the application has made. */
  List<ActivityTracker> besides(Collection<ActivityTracker> own) {
    List<ActivityTracker> found = new ArrayList<>();
    ActivityTracker meters =
        ifThere("micrometer.MicrometerTracker", own, () -> Meters.of(beans), "the meters");
    boolean isMetered = meters != null || has(own, "micrometer.MicrometerTracker");
    add(
        ifThere(
            "opentelemetry.OpenTelemetryTracker",
            own,
            () -> Spans.of(beans, isMetered),
            "the spans"),
        found);
    add(meters, found);
    add(ifThere("slf4j.Slf4jTracker", own, Logs::of, "the log"), found);
    return found;
  }

  private static void add(@Nullable ActivityTracker tracker, List<ActivityTracker> found) {
    if (tracker != null) {
      found.add(tracker);
    }
  }

  private static boolean has(Collection<ActivityTracker> own, String tracker) {
    return own.stream().anyMatch(each -> each.getClass().getName().equals(OURS + tracker));
  }

  private static @Nullable ActivityTracker ifThere(
      String tracker,
      Collection<ActivityTracker> own,
      Supplier<@Nullable ActivityTracker> made,
      String what) {
    if (has(own, tracker) || !OptionalTypes.areThere(OURS + tracker)) {
      return null;
    }
    try {
      return made.get();
    } catch (NoClassDefFoundError e) {
      // Our module is there, and its library is not.
      return null;
    } catch (RuntimeException e) {
      System.getLogger(BeanTrackers.class.getName())
          .log(System.Logger.Level.ERROR, "The tracker of " + what + " cannot be made.", e);
      return null;
    }
  }

  /** Apart, since its class is loaded only where Micrometer is there. */
  private static final class Meters {
    static @Nullable ActivityTracker of(Instance<Object> beans) {
      Instance<MeterRegistry> registries = beans.select(MeterRegistry.class);
      return registries.isResolvable() ? new MicrometerTracker(registries.get()) : null;
    }
  }

  /** Apart, since its class is loaded only where OpenTelemetry is there. */
  private static final class Spans {
    static @Nullable ActivityTracker of(Instance<Object> beans, boolean isMetered) {
      Instance<OpenTelemetry> found = beans.select(OpenTelemetry.class);
      if (!found.isResolvable()) {
        return null;
      }
      OpenTelemetry openTelemetry = found.get();
      return new OpenTelemetryTracker(isMetered ? new SpansOnly(openTelemetry) : openTelemetry);
    }
  }

  /** Apart, since its class is loaded only where SLF4J is there. */
  private static final class Logs {
    static ActivityTracker of() {
      return Slf4jTracker.builder(LoggerFactory.getLogger("tracker")).build();
    }
  }
}
