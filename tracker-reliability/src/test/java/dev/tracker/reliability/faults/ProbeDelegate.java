package dev.tracker.reliability.faults;

import dev.tracker.context.ActivityContext;
import dev.tracker.reliability.faults.Probe.Input;
import dev.tracker.reliability.faults.Probe.Item;
import dev.tracker.reliability.faults.Probe.State;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Does what the case says for the call that is examined, and succeeds at once for any other. */
final class ProbeDelegate implements ProbeService {
  static final String EXAMINED = "examined";

  private final Outcome outcome;
  private final Item item;
  private final RuntimeException failure;
  private final CompletableFuture<Item> future = new CompletableFuture<>();
  private Flow.@Nullable Subscriber<? super Item> flow;
  private @Nullable MonoSink<Item> mono;
  private @Nullable FluxSink<Item> flux;
  private int calls;

  ProbeDelegate(Outcome outcome, Striker striker) {
    this.outcome = outcome;
    this.failure =
        outcome == Outcome.EXPECTED
            ? new UnsupportedOperationException("the delegate's own")
            : new IllegalArgumentException("the delegate's own");
    this.item = new Item(striker, new State(true));
  }

  Item item() {
    return item;
  }

  Throwable failure() {
    return failure;
  }

  CompletableFuture<Item> future() {
    return future;
  }

  /** How often the examined call came. */
  int calls() {
    return calls;
  }

  /** Ends the work, unless the caller is to cancel it. */
  void settle() {
    if (outcome == Outcome.SUCCESS) {
      succeed();
    } else if (outcome == Outcome.FAILURE || outcome == Outcome.EXPECTED) {
      fail();
    }
  }

  private void succeed() {
    if (flow != null) {
      flow.onNext(item);
      flow.onComplete();
    } else if (mono != null) {
      mono.success(item);
    } else if (flux != null) {
      flux.next(item);
      flux.complete();
    } else {
      future.complete(item);
    }
  }

  private void fail() {
    if (flow != null) {
      flow.onError(failure);
    } else if (mono != null) {
      mono.error(failure);
    } else if (flux != null) {
      flux.error(failure);
    } else {
      future.completeExceptionally(failure);
    }
  }

  /** Whether it is the examined call. */
  private boolean begin(Input input) {
    if (!EXAMINED.equals(input.label())) {
      return false;
    }
    calls++;
    if (outcome == Outcome.THROWN) {
      throw failure;
    }
    return true;
  }

  @Override
  public Item put(Input input) throws IOException {
    if (begin(input) && outcome == Outcome.EXPECTED) {
      throw failure;
    }
    return item;
  }

  @Override
  public Item putIn(@Nullable ActivityContext context, Input input) throws IOException {
    return put(input);
  }

  @Override
  public CompletableFuture<Item> putLater(Input input) {
    return begin(input) ? future : CompletableFuture.completedFuture(item);
  }

  @Override
  public CompletionStage<Item> putInStages(Input input) {
    return putLater(input);
  }

  @Override
  public Flow.Publisher<Item> putFlowing(Input input) {
    boolean isExamined = begin(input);
    return subscriber -> {
      subscriber.onSubscribe(Ignored.SUBSCRIPTION);
      if (isExamined) {
        flow = subscriber;
      } else {
        subscriber.onNext(item);
        subscriber.onComplete();
      }
    };
  }

  @Override
  public Mono<Item> putMono(Input input) {
    return begin(input) ? Mono.create(sink -> mono = sink) : Mono.just(item);
  }

  @Override
  public Flux<Item> putFlux(Input input) {
    return begin(input) ? Flux.create(sink -> flux = sink) : Flux.just(item);
  }

  /** Sends what it has, whatever is asked for. */
  private enum Ignored implements Flow.Subscription {
    SUBSCRIPTION;

    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
