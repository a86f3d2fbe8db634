package dev.tracker.benchmarks.inventory;

import com.palantir.tritium.event.AbstractInvocationEventHandler;
import com.palantir.tritium.event.DefaultInvocationContext;
import com.palantir.tritium.event.InvocationContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What Tritium's event handlers do around a call: the same as {@link PeerWork} does. */
public abstract class TritiumWork extends AbstractInvocationEventHandler<InvocationContext> {

  private TritiumWork(boolean isEnabled) {
    super((BooleanSupplier) () -> isEnabled);
  }

  @Override
  public InvocationContext preInvocation(
      Object instance, Method method, @Nullable Object[] arguments) {
    return DefaultInvocationContext.of(instance, method, arguments);
  }

  /** Not enabled, which Tritium asks before each call. */
  public static TritiumWork nothing() {
    return new TritiumWork(false) {
      @Override
      public void onSuccess(@Nullable InvocationContext context, @Nullable Object result) {}

      @Override
      public void onFailure(@Nullable InvocationContext context, Throwable error) {}
    };
  }

  public static TritiumWork counting() {
    return new TritiumWork(true) {
      private long started;
      private long failed;
      private long ended;

      @Override
      public InvocationContext preInvocation(
          Object instance, Method method, @Nullable Object[] arguments) {
        started++;
        return super.preInvocation(instance, method, arguments);
      }

      @Override
      public void onSuccess(@Nullable InvocationContext context, @Nullable Object result) {
        ended++;
      }

      @Override
      public void onFailure(@Nullable InvocationContext context, Throwable error) {
        failed++;
        ended++;
      }

      @Override
      public String toString() {
        return started + " started, " + failed + " failed, " + ended + " ended";
      }
    };
  }

  public static TritiumWork timing(MeterRegistry registry) {
    Timer successes = registry.timer("peer", "outcome", "success");
    return new TritiumWork(true) {
      @Override
      public void onSuccess(@Nullable InvocationContext context, @Nullable Object result) {
        record(successes, context);
      }

      @Override
      public void onFailure(@Nullable InvocationContext context, Throwable error) {
        record(registry.timer("peer", "outcome", "failure"), context);
      }
    };
  }

  private static void record(Timer timer, @Nullable InvocationContext context) {
    long startedAt = Objects.requireNonNull(context).getStartTimeNanos();
    timer.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
  }

  public static TritiumWork tracing(Tracer tracer) {
    return new TritiumWork(true) {
      @Override
      public InvocationContext preInvocation(
          Object instance, Method method, @Nullable Object[] arguments) {
        return new Traced(
            instance, method, arguments, tracer.spanBuilder("count item").startSpan());
      }

      @Override
      public void onSuccess(@Nullable InvocationContext context, @Nullable Object result) {
        Traced.of(context).end();
      }

      @Override
      public void onFailure(@Nullable InvocationContext context, Throwable error) {
        Traced traced = Traced.of(context);
        traced.span.setStatus(StatusCode.ERROR);
        traced.span.recordException(error);
        traced.end();
      }
    };
  }

  private static final class Traced extends DefaultInvocationContext {
    private final Span span;
    private final Scope scope;

    @SuppressWarnings("MustBeClosedChecker") // closed in end
    Traced(Object instance, Method method, @Nullable Object[] arguments, Span span) {
      super(System.nanoTime(), instance, method, arguments);
      this.span = span;
      this.scope = span.makeCurrent();
    }

    static Traced of(@Nullable InvocationContext context) {
      return (Traced) Objects.requireNonNull(context);
    }

    void end() {
      scope.close();
      span.end();
    }
  }
}
