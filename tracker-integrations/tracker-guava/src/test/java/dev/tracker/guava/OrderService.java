package dev.tracker.guava;

import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A service whose methods return Guava's futures of every kind. */
@TrackActivity
interface OrderService {

  @TrackActivity(changeId = "result.number")
  ListenableFuture<Order> placeOrder(@TrackArg String item);

  @TrackActivity(changeId = "result.number", changeData = "result.item")
  SettableFuture<Optional<Order>> changeOrder(@TrackArg String item);

  FluentFuture<? extends Order> findOrder(@TrackArg int number);

  @TrackActivity(
      changeId = "number",
      expected = {SoldOut.class, CancellationException.class})
  ListenableFuture<Void> reserveOrder(int number);
}
