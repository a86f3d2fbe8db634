package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A service whose methods return stages of every kind. */
@TrackActivity(subject = "delivery")
public interface DispatchService {

  @TrackActivity(changeId = "result.number")
  CompletionStage<Delivery> send(@TrackArg String name);

  @TrackActivity(changeId = "result.number", changeData = "result.name")
  CompletableFuture<Delivery> pack(String name);

  @TrackActivity(changeId = "result.number")
  Pickup collect(String name);

  @TrackActivity(
      changeIf = "result.fresh",
      changeId = "result.number",
      changeData = {"name = result.name", "by = name"})
  CompletableFuture<Optional<Delivery>> confirm(String name);

  @TrackActivity(
      changeId = "name",
      expected = {ParcelLost.class, CancellationException.class})
  CompletableFuture<Delivery> reroute(String name);

  @TrackActivity(changeId = "result.number")
  CompletionStage<? extends Delivery> stamp(String name);

  CompletableFuture<?> find(String name);

  CompletableFuture<Delivery> get(String name);

  @TrackActivity(changeId = "name")
  <C extends Comparable<C>> CompletableFuture<C> renew(String name);

  @SuppressWarnings("rawtypes")
  @TrackActivity(changeId = "name")
  CompletionStage drop(String name);
}
