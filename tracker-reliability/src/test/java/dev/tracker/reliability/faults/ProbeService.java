package dev.tracker.reliability.faults;

import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;
import dev.tracker.reliability.faults.Probe.Input;
import dev.tracker.reliability.faults.Probe.Item;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service with a method of every shape, all of which record the same. */
@TrackActivity(subject = "probe", expected = UnsupportedOperationException.class)
interface ProbeService {

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  Item put(Input input) throws IOException;

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  Item putIn(@Nullable ActivityContext context, Input input) throws IOException;

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  CompletableFuture<Item> putLater(Input input);

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  CompletionStage<Item> putInStages(Input input);

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  Flow.Publisher<Item> putFlowing(Input input);

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  Mono<Item> putMono(Input input);

  @TrackActivity(
      args = "input.name",
      changeIf = "result.state.isNew",
      changeId = "result.id",
      changeData = "result.data")
  Flux<Item> putFlux(Input input);
}
