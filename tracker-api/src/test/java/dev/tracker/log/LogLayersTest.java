package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.Collected;
import dev.tracker.fixtures.MemoryLogger;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service and the repository that it calls, which both create an order. */
final class LogLayersTest {
  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final ActivityTracker tracker = new LogActivityTracker(logger);

  private static TrackedMethod create(Class<?> layer) {
    return TrackedMethod.of(layer, "create", "create", "order", Effect.CHANGE, "method");
  }

  @Test
  void areToldApartByTheirInterfaces() {
    for (Class<?> layer : List.of(OrderService.class, OrderRepository.class)) {
      tracker.start(ActivityContext.root(), create(layer), "method", "by post").end();
    }

    assertThat(logger.entries())
        .extracting(
            entry ->
                List.of(
                    entry.fields().get("operation"),
                    entry.fields().get("subject"),
                    entry.fields().get("interface"),
                    entry.fields().get("method")))
        .containsExactly(
            List.of("create", "order", OrderService.class.getName(), "create"),
            List.of("create", "order", OrderService.class.getName(), "create"),
            List.of("create", "order", OrderRepository.class.getName(), "create"),
            List.of("create", "order", OrderRepository.class.getName(), "create"));
    assertThat(logger.entries().get(0).fields()).containsEntry("arg.method", "by post");
  }

  @Test
  void byHandThereIsNone() {
    tracker.start(ActivityContext.root(), "create", "order").end();

    assertThat(logger.entries())
        .allSatisfy(entry -> assertThat(entry.fields()).doesNotContainKeys("interface", "method"));
  }

  @Test
  void aMethodIsNotKept() {
    Collected.assertCollected(trackedOnce());
    assertThat(logger.entries()).hasSize(2);
  }

  private WeakReference<TrackedMethod> trackedOnce() {
    TrackedMethod method = create(OrderService.class);
    tracker.start(ActivityContext.root(), method).end();
    return new WeakReference<>(method);
  }

  interface OrderService {}

  interface OrderRepository {}
}
