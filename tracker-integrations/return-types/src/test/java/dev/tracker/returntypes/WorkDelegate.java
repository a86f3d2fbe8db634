package dev.tracker.returntypes;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
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
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/** Hands out the work as what each method returns; or nothing, or an exception. */
final class WorkDelegate implements WorkService, ForgivingWorkService {
  private final Work work;
  RuntimeException failure;
  boolean returnsNull;
  Object returned;

  WorkDelegate(Work work) {
    this.work = work;
  }

  private <R> R returned(Function<Work, R> type) {
    if (failure != null) {
      throw failure;
    }
    R handedOut = returnsNull ? null : type.apply(work);
    returned = handedOut;
    return handedOut;
  }

  @Override
  public CompletionStage<Item> stage(String id) {
    return returned(work -> work.begin(new CompletableFuture<>()));
  }

  @Override
  public CompletableFuture<Item> future(String id) {
    return returned(work -> work.begin(new CompletableFuture<>()));
  }

  @Override
  public PickUp pickUp(String id) {
    return returned(work -> work.begin(new PickUp()));
  }

  @Override
  public ListenableFuture<Item> listenable(String id) {
    return returned(work -> settable(work));
  }

  @Override
  public SettableFuture<Item> settable(String id) {
    return returned(work -> settable(work));
  }

  @Override
  public Promise<Item> promise(String id) {
    return returned(work -> new Promise<>(work.begin(new CompletableFuture<>())));
  }

  @Override
  public Flow.Publisher<Item> flow(String id) {
    return returned(work -> JdkFlowAdapter.publisherToFlowPublisher(flux(work)));
  }

  @Override
  public Mono<Item> mono(String id) {
    return returned(
        work ->
            Mono.create(
                sink ->
                    work.begin(sink::success, sink::error, cancel -> sink.onCancel(cancel::run))));
  }

  @Override
  public Flux<Item> flux(String id) {
    return returned(work -> flux(work));
  }

  @Override
  public ConnectableFlux<Item> connectable(String id) {
    return returned(work -> flux(work).publish());
  }

  @Override
  public GroupedFlux<String, Item> grouped(String id) {
    return returned(work -> new Group(flux(work)));
  }

  @Override
  public ParallelFlux<Item> parallel(String id) {
    return returned(work -> flux(work).parallel(2));
  }

  @Override
  @SuppressWarnings("UnnecessaryMethodReference") // A Flux itself would be recognised as one.
  public Publisher<Item> publisher(String id) {
    return returned(work -> flux(work)::subscribe);
  }

  @Override
  public Single<Item> single(String id) {
    return returned(
        work ->
            Single.create(
                emitter ->
                    work.begin(
                        emitter::onSuccess,
                        emitter::onError,
                        cancel -> emitter.setCancellable(cancel::run))));
  }

  @Override
  public Maybe<Item> maybe(String id) {
    return returned(
        work ->
            Maybe.create(
                emitter ->
                    work.begin(
                        emitter::onSuccess,
                        emitter::onError,
                        cancel -> emitter.setCancellable(cancel::run))));
  }

  @Override
  public Completable completable(String id) {
    return returned(
        work ->
            Completable.create(
                emitter ->
                    work.begin(
                        item -> emitter.onComplete(),
                        emitter::onError,
                        cancel -> emitter.setCancellable(cancel::run))));
  }

  @Override
  public Observable<Item> observable(String id) {
    return returned(
        work ->
            Observable.create(
                emitter ->
                    work.begin(
                        item -> {
                          emitter.onNext(item);
                          emitter.onComplete();
                        },
                        emitter::onError,
                        cancel -> emitter.setCancellable(cancel::run))));
  }

  @Override
  public Flowable<Item> flowable(String id) {
    return returned(work -> Flowable.fromPublisher(flux(work)));
  }

  @Override
  public Uni<Item> uni(String id) {
    return returned(
        work ->
            Uni.createFrom()
                .emitter(
                    emitter ->
                        work.begin(emitter::complete, emitter::fail, emitter::onTermination)));
  }

  @Override
  public Multi<Item> multi(String id) {
    return returned(
        work ->
            Multi.createFrom()
                .emitter(
                    emitter ->
                        work.begin(
                            item -> emitter.emit(item).complete(),
                            emitter::fail,
                            emitter::onTermination)));
  }

  @Override
  public Task<Item> task(String id) {
    return returned(work -> () -> new Promise<>(work.begin(new CompletableFuture<>())));
  }

  private static SettableFuture<Item> settable(Work work) {
    SettableFuture<Item> future = SettableFuture.create();
    work.begin(
        future::set,
        future::setException,
        cancel ->
            future.addListener(
                () -> {
                  if (future.isCancelled()) {
                    cancel.run();
                  }
                },
                Runnable::run));
    return future;
  }

  private static Flux<Item> flux(Work work) {
    return Flux.create(
        sink ->
            work.begin(
                item -> sink.next(item).complete(),
                sink::error,
                cancel -> sink.onCancel(cancel::run)));
  }

  private static final class Group extends GroupedFlux<String, Item> {
    private final Flux<Item> items;

    Group(Flux<Item> items) {
      this.items = items;
    }

    @Override
    public String key() {
      return "key";
    }

    @Override
    public void subscribe(CoreSubscriber<? super Item> subscriber) {
      items.subscribe(subscriber);
    }
  }
}
