package dev.tracker.reliability.faults;

import dev.tracker.reliability.faults.Probe.Item;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** What a caller sees of a call, be it the return, a future, or the signals to a subscriber. */
final class Observed implements Flow.Subscriber<Item>, Subscriber<Item> {
  private volatile @Nullable CompletableFuture<Item> future;
  private volatile @Nullable Runnable cancellation;
  private volatile @Nullable Item item;
  private volatile @Nullable Throwable error;
  private volatile int items;
  private volatile int ends;

  void watch(CompletableFuture<Item> returned) {
    future = returned;
    cancellation = () -> returned.cancel(true);
  }

  /** Loses interest, as a caller does. */
  void cancel() {
    Runnable cancel = cancellation;
    if (cancel != null) {
      cancel.run();
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    cancellation = subscription::cancel;
    subscription.request(1);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    cancellation = subscription::cancel;
    subscription.request(1);
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // Signals come one after the other.
  public void onNext(Item next) {
    item = next;
    items++;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // Signals come one after the other.
  public void onError(Throwable thrown) {
    error = thrown;
    ends++;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // Signals come one after the other.
  public void onComplete() {
    ends++;
  }

  /** Whether this is what the delegate did, the same instances, and nothing besides. */
  boolean isUntouched(ProbeDelegate delegate, Outcome outcome) {
    CompletableFuture<Item> returned = future;
    if (returned != null && outcome != Outcome.THROWN) {
      return returned == delegate.future() && returned.isDone() && items == 0 && ends == 0;
    }
    return switch (outcome) {
      case SUCCESS -> item == delegate.item() && items == 1 && ends == 1 && error == null;
      case FAILURE, EXPECTED, THROWN ->
          error == delegate.failure()
              && items == 0
              && ends == 1
              && delegate.failure().getSuppressed().length == 0
              && delegate.failure().getCause() == null;
      case CANCELLATION -> items == 0 && ends == 0;
    };
  }

  boolean sawAnyOf(Collection<Throwable> errors) {
    Throwable seen = error;
    return seen != null && errors.contains(seen);
  }

  @Override
  public String toString() {
    return "item " + item + ", error " + error + ", " + items + " items, " + ends + " ends";
  }
}
