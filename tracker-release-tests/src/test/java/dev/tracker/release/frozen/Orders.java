package dev.tracker.release.frozen;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;
import dev.tracker.context.ActivityContext;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** What is tracked. */
@TrackActivity
public interface Orders {

  @TrackActivity(
      args = {"order.id", "customer = order.customer | masked", "card = order.card | hashed"},
      changeId = "result.id",
      changeData = {"order.id", "total = order.total"})
  Order place(Order order) throws SoldOut;

  @TrackActivity(args = "id", expected = NoSuchElementException.class)
  Order find(String id);

  @TrackActivity(args = "id")
  boolean exists(ActivityContext context, String id);

  @TrackActivity(args = "force", changeId = "id", changeIf = "result")
  boolean cancel(String id, boolean force);

  @TrackActivity(args = "id", changeId = "id")
  void delete(String id);

  @TrackActivity(args = "id", expected = NoSuchElementException.class)
  CompletionStage<Order> findLater(String id);

  @TrackActivity(changeId = "result.id", changeData = "result.total")
  CompletableFuture<Order> placeLater(Order order);

  @TrackActivity(args = "customer")
  Flow.Publisher<Order> listAll(String customer);

  @TrackActivity(changeId = "result.id")
  Flow.Publisher<Order> importAll(String customer);

  @Untracked("nobody wants to know")
  boolean supports(String type);
}
