package dev.tracker.benchmarks;

import dev.tracker.Activity;
import dev.tracker.ActivityContext;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FilteredTracker;
import dev.tracker.LogActivityTracker;
import dev.tracker.MethodFilter;
import dev.tracker.OperationId;
import dev.tracker.SampledTracker;
import dev.tracker.SwitchableTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.jfr.JfrTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.micrometer.ObservationTracker;
import dev.tracker.slf4j.Slf4jTracker;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Each tracker, and its library called by hand to the same result. */
public enum TrackerCost {
  /** Two lines to a logger that drops them. */
  LOG {
    @Override
    ActivityTracker tracker() {
      return new LogActivityTracker(new DroppingLogger());
    }

    @Override
    ByHand byHand() {
      System.Logger logger = new DroppingLogger();
      return id -> {
        String identity = "operation=count subject=item op_id=" + OperationId.next();
        logger.log(Level.INFO, "event=started " + identity + " id=" + id);
        long startedAt = System.nanoTime();
        long micros = (System.nanoTime() - startedAt) / 1_000;
        logger.log(
            Level.INFO,
            "event=completed "
                + identity
                + " outcome=success duration="
                + micros / 1_000
                + "."
                + Long.toString(1_000 + micros % 1_000).substring(1)
                + "ms");
      };
    }
  },

  /** Two events to a logger without appenders. */
  SLF4J {
    @Override
    ActivityTracker tracker() {
      return new Slf4jTracker(SilentLogback.logger());
    }

    @Override
    ByHand byHand() {
      org.slf4j.Logger logger = SilentLogback.logger();
      return id -> {
        String operationId = OperationId.next();
        logger
            .atInfo()
            .setMessage("count item started")
            .addKeyValue("event", "started")
            .addKeyValue("operation", "count")
            .addKeyValue("subject", "item")
            .addKeyValue("op_id", operationId)
            .addKeyValue("id", id)
            .log();
        long startedAt = System.nanoTime();
        double millis = (System.nanoTime() - startedAt) / 1_000_000.0;
        logger
            .atInfo()
            .setMessage("count item completed")
            .addKeyValue("event", "completed")
            .addKeyValue("operation", "count")
            .addKeyValue("subject", "item")
            .addKeyValue("op_id", operationId)
            .addKeyValue("outcome", "success")
            .addKeyValue("duration_ms", millis)
            .log();
      };
    }
  },

  /** A timer and a long task timer. */
  MICROMETER {
    @Override
    ActivityTracker tracker() {
      return new MicrometerTracker(Work.registry());
    }

    @Override
    ByHand byHand() {
      MeterRegistry registry = Work.registry();
      Timer timer = registry.timer("activity", "operation", "count");
      LongTaskTimer active = LongTaskTimer.builder("activity.active").register(registry);
      return id -> {
        LongTaskTimer.Sample sample = active.start();
        timer.record(sample.stop(), TimeUnit.NANOSECONDS);
      };
    }
  },

  /** A timer. */
  MICROMETER_WITHOUT_ACTIVE {
    @Override
    ActivityTracker tracker() {
      return MicrometerTracker.builder(Work.registry()).withoutActive().build();
    }

    @Override
    ByHand byHand() {
      Timer timer = Work.registry().timer("activity", "operation", "count");
      return id -> {
        long startedAt = System.nanoTime();
        timer.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
      };
    }
  },

  /** An observation, of which meters are made. */
  OBSERVATION {
    @Override
    ActivityTracker tracker() {
      return new ObservationTracker(observations());
    }

    @Override
    ByHand byHand() {
      ObservationRegistry registry = observations();
      return id -> {
        Observation observation =
            Observation.createNotStarted("activity", registry)
                .contextualName("count item")
                .lowCardinalityKeyValue("operation", "count")
                .lowCardinalityKeyValue("subject", "item")
                .highCardinalityKeyValue("id", Long.toString(id))
                .start();
        Observation.Scope scope = observation.openScope();
        scope.close();
        observation.lowCardinalityKeyValue("outcome", "success");
        observation.stop();
      };
    }

    private static ObservationRegistry observations() {
      ObservationRegistry registry = ObservationRegistry.create();
      registry
          .observationConfig()
          .observationHandler(new DefaultMeterObservationHandler(Work.registry()));
      return registry;
    }
  },

  /** Flight Recorder while nothing is recorded; by hand, an event that nobody wants. */
  JFR_OFF {
    @Override
    ActivityTracker tracker() {
      return new JfrTracker();
    }

    @Override
    ByHand byHand() {
      return HandEvent::record;
    }
  },

  /** A filter that lets pass, before a tracker that counts. */
  FILTER {
    @Override
    ActivityTracker tracker() {
      return FilteredTracker.of(new CountingTracker(), MethodFilter.effect(Effect.READ));
    }

    @Override
    ByHand byHand() {
      return counting();
    }
  },

  /** One of ten, by chance, before a tracker that counts. */
  SAMPLE {
    @Override
    ActivityTracker tracker() {
      return SampledTracker.ratio(new CountingTracker(), 0.1);
    }

    @Override
    ByHand byHand() {
      ByHand counting = counting();
      return id -> {
        if (ThreadLocalRandom.current().nextDouble() < 0.1) {
          counting.call(id);
        }
      };
    }
  },

  /** A switch that is on, before a tracker that counts. */
  SWITCH {
    @Override
    ActivityTracker tracker() {
      return SwitchableTracker.of(new CountingTracker());
    }

    @Override
    ByHand byHand() {
      return counting();
    }
  };

  static final TrackedMethod COUNT =
      TrackedMethod.of(Inventory.class, "count", "count", "item", Effect.READ, "id");

  abstract ActivityTracker tracker();

  abstract ByHand byHand();

  private static ByHand counting() {
    CountingTracker tracker = new CountingTracker();
    return id -> {
      Activity activity = tracker.start(ActivityContext.root(), "count", "item", "id", id);
      activity.end();
    };
  }

  /** What a call does by hand. */
  @FunctionalInterface
  interface ByHand {
    void call(long id);
  }
}
