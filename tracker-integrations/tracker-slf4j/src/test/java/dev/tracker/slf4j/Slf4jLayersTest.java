package dev.tracker.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service and the repository that it calls, which both create an order. */
final class Slf4jLayersTest {
  private final CapturedLog log = new CapturedLog();
  private final Slf4jTracker tracker = new Slf4jTracker(log.logger());

  private Map<String, Object> last(Class<?> layer) {
    TrackedMethod method =
        TrackedMethod.of(layer, "create", "create", "order", Effect.CHANGE, "interface");
    tracker.start(ActivityContext.root(), method, "interface", "eth0").end();
    return log.last();
  }

  @Test
  void areToldApartByTheirInterfaces() {
    for (Class<?> layer : List.of(OrderService.class, OrderRepository.class)) {
      assertThat(last(layer))
          .containsEntry("operation", "create")
          .containsEntry("subject", "order")
          .containsEntry("interface", layer.getName())
          .containsEntry("method", "create");
    }
    assertThat(log.events().get(0).getKeyValuePairs())
        .anyMatch(pair -> pair.key.equals("arg.interface") && "eth0".equals(pair.value));
  }

  @Test
  void byHandThereIsNone() {
    tracker.start(ActivityContext.root(), "create", "order").end();

    assertThat(log.last()).doesNotContainKeys("interface", "method");
  }

  interface OrderService {}

  interface OrderRepository {}
}
