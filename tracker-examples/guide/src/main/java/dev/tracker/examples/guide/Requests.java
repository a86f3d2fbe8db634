package dev.tracker.examples.guide;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.CancellableContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** What {@code docs/context.md} shows. */
final class Requests {
  // tag::key[]
  static final ContextKey<String> TENANT = ContextKey.named("tenant");

  // end::key[]

  private final OrderService orders;

  Requests(OrderService orders) {
    this.orders = orders;
  }

  // tag::edge[]
  Order handle(String requestId, String tenant) {
    ActivityContext context =
        ActivityContext.root().with(ContextKey.REQUEST_ID, requestId).with(TENANT, tenant);
    ContextScope scope = context.makeCurrent();
    try (scope) {
      return orders.placeOrder("ada", 1200);
    }
  }

  // end::edge[]

  // tag::executor[]
  Future<Order> findLater(ExecutorService pool, String id) {
    ExecutorService workers = ActivityContext.propagating(pool);
    return workers.submit(() -> orders.findOrder(id));
  }

  // end::executor[]

  // tag::background[]
  void reindexWhenIdle(Executor idle) {
    ActivityContext background =
        ActivityContext.root().withTrackingValuesOf(ActivityContext.current());
    background.wrap(idle).execute(orders::reindexAll);
  }

  // end::background[]

  // tag::deadline[]
  Order findInTime(String id) {
    CancellableContext request =
        ActivityContext.current().withTimeout(Duration.ofSeconds(2)).withCancellation();
    try (request) {
      request.context().throwIfCancelled();
      return orders.findOrder(id);
    }
  }
  // end::deadline[]
}
