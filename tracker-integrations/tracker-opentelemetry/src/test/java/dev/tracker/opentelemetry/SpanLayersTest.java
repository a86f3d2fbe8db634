package dev.tracker.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.semconv.CodeAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service and the repository that it calls, which both create an order. */
final class SpanLayersTest {
  private static final AttributeKey<String> FUNCTION = CodeAttributes.CODE_FUNCTION_NAME;

  private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
  private final OpenTelemetryTracker tracker = new OpenTelemetryTracker(telemetry.openTelemetry());

  @Test
  void areToldApartByTheirFunctions() {
    for (Class<?> layer : List.of(OrderService.class, OrderRepository.class)) {
      TrackedMethod method =
          TrackedMethod.of(layer, "createOrder", "create", "order", Effect.CHANGE);
      tracker.start(ActivityContext.root(), method).end();
    }
    String service = OrderService.class.getName() + ".createOrder";
    String repository = OrderRepository.class.getName() + ".createOrder";

    assertThat(telemetry.spans())
        .extracting(span -> span.getAttributes().get(FUNCTION))
        .containsExactly(service, repository);
    assertThat(telemetry.metrics())
        .singleElement()
        .satisfies(
            histogram ->
                assertThat(histogram.getHistogramData().getPoints())
                    .allMatch(point -> point.getCount() == 1)
                    .extracting(point -> point.getAttributes().get(FUNCTION))
                    .containsExactlyInAnyOrder(service, repository));
  }

  @Test
  void byHandThereIsNone() {
    tracker.start(ActivityContext.root(), "create", "order").end();

    assertThat(telemetry.spans().get(0).getAttributes().get(stringKey("activity.subject")))
        .isEqualTo("order");
    assertThat(telemetry.spans().get(0).getAttributes().get(FUNCTION)).isNull();
  }

  interface OrderService {}

  interface OrderRepository {}
}
