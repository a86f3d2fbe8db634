package dev.tracker.release.frozen;

import dev.tracker.context.ActivityContext;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** What is called: it knows order 1, and fails for any other. */
final class SimpleOrders implements Orders {
  private static final Order ONE = new Order("1", "Ada", "4000-1234", 42);

  @Override
  public Order place(Order order) throws SoldOut {
    if (!order.equals(ONE)) {
      throw new SoldOut(order.id());
    }
    return order;
  }

  @Override
  public Order find(String id) {
    if (!id.equals("1")) {
      throw new NoSuchElementException(id);
    }
    return ONE;
  }

  @Override
  public boolean exists(ActivityContext context, String id) {
    return id.equals("1");
  }

  @Override
  public boolean cancel(String id, boolean force) {
    return force;
  }

  @Override
  public void delete(String id) {
    if (!id.equals("1")) {
      throw new IllegalStateException(id);
    }
  }

  @Override
  public CompletionStage<Order> findLater(String id) {
    return id.equals("1")
        ? CompletableFuture.completedStage(ONE)
        : CompletableFuture.failedStage(new NoSuchElementException(id));
  }

  @Override
  public CompletableFuture<Order> placeLater(Order order) {
    return order.equals(ONE)
        ? CompletableFuture.completedFuture(order)
        : CompletableFuture.failedFuture(new SoldOut(order.id()));
  }

  @Override
  public Flow.Publisher<Order> listAll(String customer) {
    return publisher(customer);
  }

  @Override
  public Flow.Publisher<Order> importAll(String customer) {
    return publisher(customer);
  }

  @Override
  public boolean supports(String type) {
    return true;
  }

  /** On the calling thread, whatever was requested: one order, then the end, or an error. */
  private static Flow.Publisher<Order> publisher(String customer) {
    return subscriber -> {
      subscriber.onSubscribe(new Unbounded());
      if (customer.equals(ONE.customer())) {
        subscriber.onNext(ONE);
        subscriber.onComplete();
      } else {
        subscriber.onError(new IllegalArgumentException(customer));
      }
    };
  }

  private static final class Unbounded implements Flow.Subscription {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
