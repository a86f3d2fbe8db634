package dev.tracker.returntypes;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Whoever wants what a method returned: subscribes if it has to, hears of the end, or cancels. */
final class Caller {
  final CompletableFuture<Item> heard = new CompletableFuture<>();

  /** What the caller does when it hears of success. */
  Runnable atSuccess = () -> {};

  private Runnable cancellation = () -> {};
  private Item last;

  void cancel() {
    cancellation.run();
  }

  void await(CompletionStage<Item> stage) {
    cancellation = () -> stage.toCompletableFuture().cancel(true);
    stage.whenComplete(this::end);
  }

  void await(ListenableFuture<Item> future) {
    cancellation = () -> future.cancel(true);
    future.addListener(
        () -> {
          try {
            end(Futures.getDone(future), null);
          } catch (ExecutionException failure) {
            end(null, failure.getCause());
          } catch (CancellationException failure) {
            end(null, failure);
          }
        },
        Runnable::run);
  }

  void await(Promise<Item> promise) {
    cancellation = promise::abandon;
    promise.whenSettled(this::end);
  }

  void subscribe(Publisher<Item> publisher) {
    Disposable subscription =
        Flux.from(publisher)
            .subscribe(item -> last = item, failure -> end(null, failure), () -> end(last, null));
    cancellation = subscription::dispose;
  }

  private void end(Item item, Throwable failure) {
    if (failure == null) {
      atSuccess.run();
      heard.complete(item);
    } else {
      heard.completeExceptionally(failure);
    }
  }
}
