package dev.tracker.benchmarks;

import com.palantir.tritium.event.InvocationContext;
import com.palantir.tritium.event.InvocationEventHandler;
import dev.tracker.ActivityTracker;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;

/** What is done around a call: as a tracker, and the same for those that have none. */
public enum Work {
  /** Nothing. */
  NOTHING {
    @Override
    public ActivityTracker tracker() {
      return ActivityTracker.noop();
    }

    @Override
    PeerWork peerWork() {
      return PeerWork.nothing();
    }

    @Override
    InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.nothing();
    }

    @Override
    Inventory byHand(Inventory delegate) {
      return new HandTrackedInventory(delegate, ActivityTracker.noop());
    }
  },

  /** Counts. */
  COUNT {
    @Override
    public ActivityTracker tracker() {
      return new CountingTracker();
    }

    @Override
    PeerWork peerWork() {
      return PeerWork.counting();
    }

    @Override
    InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.counting();
    }

    @Override
    Inventory byHand(Inventory delegate) {
      return new HandTrackedInventory(delegate, new CountingTracker());
    }
  },

  /** Records into a timer of Micrometer's. */
  TIMER {
    @Override
    public ActivityTracker tracker() {
      return MicrometerTracker.builder(registry()).withoutActive().build();
    }

    @Override
    PeerWork peerWork() {
      return PeerWork.timing(registry());
    }

    @Override
    InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.timing(registry());
    }

    @Override
    Inventory byHand(Inventory delegate) {
      return new HandTimedInventory(delegate, registry());
    }
  },

  /** Makes a span of OpenTelemetry's, which is sampled and exported nowhere. */
  SPAN {
    @Override
    public ActivityTracker tracker() {
      return new OpenTelemetryTracker(openTelemetry());
    }

    @Override
    PeerWork peerWork() {
      return PeerWork.tracing(openTelemetry().getTracer("peer"));
    }

    @Override
    InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.tracing(openTelemetry().getTracer("peer"));
    }

    @Override
    Inventory byHand(Inventory delegate) {
      return new HandTracedInventory(delegate, openTelemetry());
    }
  };

  /**
   * A tracker that does it.
   *
   * @return a new one
   */
  public abstract ActivityTracker tracker();

  abstract PeerWork peerWork();

  abstract InvocationEventHandler<InvocationContext> eventHandler();

  abstract Inventory byHand(Inventory delegate);

  static MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  static OpenTelemetrySdk openTelemetry() {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder()
                .addSpanProcessor(
                    io.opentelemetry.sdk.trace.export.SimpleSpanProcessor.create(
                        new DiscardingExporter()))
                .build())
        .build();
  }
}
