package dev.tracker.benchmarks.inventory;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a proxy does around a call: the same as the tracker does behind a decorator. */
public interface PeerWork {

  @Nullable Object around(Invocation invocation) throws Throwable;

  /** The call that a proxy has intercepted. */
  @FunctionalInterface
  interface Invocation {
    @Nullable Object proceed() throws Throwable;
  }

  /** Nothing but the call. */
  static PeerWork nothing() {
    return Invocation::proceed;
  }

  static PeerWork counting() {
    return new PeerWork() {
      private long started;
      private long failed;
      private long ended;

      @Override
      public @Nullable Object around(Invocation invocation) throws Throwable {
        started++;
        try {
          return invocation.proceed();
        } catch (Throwable error) {
          failed++;
          throw error;
        } finally {
          ended++;
        }
      }

      @Override
      public String toString() {
        return started + " started, " + failed + " failed, " + ended + " ended";
      }
    };
  }

  static PeerWork timing(MeterRegistry registry) {
    Timer timer = registry.timer("peer", "outcome", "success");
    return invocation -> {
      long startedAt = System.nanoTime();
      try {
        Object result = invocation.proceed();
        timer.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
        return result;
      } catch (Throwable error) {
        registry
            .timer("peer", "outcome", "failure")
            .record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
        throw error;
      }
    };
  }

  @SuppressWarnings("MustBeClosedChecker") // closed in finally
  static PeerWork tracing(Tracer tracer) {
    return invocation -> {
      Span span = tracer.spanBuilder("count item").startSpan();
      Scope scope = span.makeCurrent();
      try {
        return invocation.proceed();
      } catch (Throwable error) {
        span.setStatus(StatusCode.ERROR);
        span.recordException(error);
        throw error;
      } finally {
        scope.close();
        span.end();
      }
    };
  }
}
