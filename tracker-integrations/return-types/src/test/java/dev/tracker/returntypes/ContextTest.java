package dev.tracker.returntypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.opentelemetry.OpenTelemetryTracker;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which context nested activities see, on every path, with a tracker that makes its own current.
 */
class ContextTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private final ActivityTracker tracker = new OpenTelemetryTracker(TELEMETRY.getOpenTelemetry());
  private final StockService stock =
      new TrackedStockService(
          () -> {
            requestSeen = request();
            return true;
          },
          tracker);
  private final Work work = new Work();
  private final WorkService service = new TrackedWorkService(new WorkDelegate(work), tracker);
  private final Caller caller = new Caller();
  private final ActivityContext context =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "request");
  private volatile String requestSeen;

  @AfterEach
  void nothingIsLeft() {
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheWorkCallsIsItsChild(ReturnType type) {
    work.atBeginning = stock::check;
    run(type);

    assertThat(requestSeen).isEqualTo("request");
    assertParent("check stock", type.beginsItself() ? "do work" : "");
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("try") // The scope is there to be closed.
  void alsoWithinASpanOfSomebodyElse(ReturnType type) {
    work.atBeginning = stock::check;
    Span request =
        TELEMETRY.getOpenTelemetry().getTracer("test").spanBuilder("request").startSpan();
    try (Scope ignored = request.makeCurrent()) {
      run(type);
    }
    request.end();

    assertParent("do work", "request");
    assertParent("check stock", type.beginsItself() ? "do work" : "request");
  }

  @ParameterizedTest
  @EnumSource
  void alsoOnAnotherThreadThroughOurWrapper(ReturnType type) {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      callOn(threads, type);
    } finally {
      threads.shutdownNow();
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_21)
  @ParameterizedTest
  @EnumSource
  void alsoOnAVirtualThread(ReturnType type) throws ReflectiveOperationException {
    // Compiled for Java 17, which has none.
    ExecutorService threads =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try {
      callOn(threads, type);
    } finally {
      threads.shutdownNow();
    }
  }

  private void callOn(Executor threads, ReturnType type) {
    Executor propagating = ActivityContext.propagating(threads);
    CompletableFuture<Boolean> checked = new CompletableFuture<>();
    work.atBeginning = () -> propagating.execute(() -> checked.complete(stock.check()));
    run(type);

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> checked.get());
    assertThat(requestSeen).isEqualTo("request");
    assertParent("check stock", type.beginsItself() ? "do work" : "");
  }

  @ParameterizedTest
  @MethodSource("dev.tracker.returntypes.ReturnType#deferred")
  void whatTheSubscriberCallsIsNot(ReturnType type) throws InterruptedException {
    work.done = new Item("8", "tea");
    caller.atSuccess = stock::check;
    run(type);

    assertThat(requestSeen).isEqualTo("request");
    assertParent("check stock", "");
  }

  @ParameterizedTest
  @MethodSource("dev.tracker.returntypes.ReturnType#deferred")
  void theSubscriberIsCalledInItsOwnContextOnAnyThread(ReturnType type)
      throws InterruptedException {
    caller.atSuccess = stock::check;
    begin(type);
    String[] left = new String[1];
    Thread worker =
        new Thread(
            () -> {
              work.complete(new Item("8", "tea"));
              left[0] = request();
            });
    worker.start();
    worker.join();

    // The one of our own hands out a future, and what a caller chains to it is the caller's affair.
    assertThat(requestSeen).isEqualTo(type == ReturnType.OWN_DEFERRED ? null : "request");
    assertThat(left[0]).isNull();
    assertParent("check stock", "");
  }

  private void run(ReturnType type) {
    begin(type);
    work.complete(new Item("8", "tea"));
  }

  private void begin(ReturnType type) {
    ContextScope scope = context.makeCurrent();
    try (scope) {
      type.call(service).use().accept(caller);
    }
  }

  private static String request() {
    return ActivityContext.current().get(ContextKey.REQUEST_ID);
  }

  /** An empty name is that of no parent. */
  private static void assertParent(String child, String parent) {
    SpanData span = span(child);
    assertThat(span.getParentSpanId())
        .isEqualTo(parent.isEmpty() ? "0000000000000000" : span(parent).getSpanId());
  }

  private static SpanData span(String name) {
    return TELEMETRY.getSpans().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
