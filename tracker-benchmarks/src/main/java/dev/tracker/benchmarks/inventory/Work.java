package dev.tracker.benchmarks.inventory;

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
    public PeerWork peerWork() {
      return PeerWork.nothing();
    }

    @Override
    public InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.nothing();
    }

    @Override
    public Inventory byHand(Inventory delegate) {
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
    public PeerWork peerWork() {
      return PeerWork.counting();
    }

    @Override
    public InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.counting();
    }

    @Override
    public Inventory byHand(Inventory delegate) {
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
    public PeerWork peerWork() {
      return PeerWork.timing(registry());
    }

    @Override
    public InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.timing(registry());
    }

    @Override
    public Inventory byHand(Inventory delegate) {
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
    public PeerWork peerWork() {
      return PeerWork.tracing(openTelemetry().getTracer("peer"));
    }

    @Override
    public InvocationEventHandler<InvocationContext> eventHandler() {
      return TritiumWork.tracing(openTelemetry().getTracer("peer"));
    }

    @Override
    public Inventory byHand(Inventory delegate) {
      return new HandTracedInventory(delegate, openTelemetry());
    }
  };

  /**
   * A tracker that does it.
   *
   * @return a new one
   */
  public abstract ActivityTracker tracker();

  public abstract PeerWork peerWork();

  public abstract InvocationEventHandler<InvocationContext> eventHandler();

  public abstract Inventory byHand(Inventory delegate);

  public static MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  public static OpenTelemetrySdk openTelemetry() {
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
