package dev.tracker.returntypes;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.tracker.TrackActivity;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/** A method for each type. Its activity reports the id that it was passed, and the item's name. */
@TrackActivity(operation = "do", subject = "work")
interface WorkService {

  @TrackActivity(changeId = "id", changeData = "result.name")
  CompletionStage<Item> stage(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  CompletableFuture<Item> future(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  PickUp pickUp(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  ListenableFuture<Item> listenable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  SettableFuture<Item> settable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Promise<Item> promise(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Flow.Publisher<Item> flow(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Mono<Item> mono(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Flux<Item> flux(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  ConnectableFlux<Item> connectable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  GroupedFlux<String, Item> grouped(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  ParallelFlux<Item> parallel(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Publisher<Item> publisher(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Single<Item> single(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Maybe<Item> maybe(String id);

  @TrackActivity(changeId = "id", changeData = "id")
  Completable completable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Observable<Item> observable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Flowable<Item> flowable(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Uni<Item> uni(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Multi<Item> multi(String id);

  @TrackActivity(changeId = "id", changeData = "result.name")
  Task<Item> task(String id);
}
