package dev.tracker.returntypes;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the delegate does, under whichever type it hands it out; the test decides how it ends. */
final class Work {
  private final List<CompletableFuture<Item>> begun = new CopyOnWriteArrayList<>();

  /** What the work does first. */
  Runnable atBeginning = () -> {};

  /** What it results in at once, if anything. */
  @Nullable Item done;

  <F extends CompletableFuture<Item>> F begin(F outcome) {
    begun.add(outcome);
    atBeginning.run();
    if (done != null) {
      outcome.complete(done);
    }
    return outcome;
  }

  /** Begins for a type that has to be told, and asks to be told of cancellation. */
  void begin(
      Consumer<? super Item> onItem,
      Consumer<? super Throwable> onFailure,
      Consumer<Runnable> onCancellation) {
    CompletableFuture<Item> outcome = begin(new CompletableFuture<>());
    onCancellation.accept(() -> outcome.cancel(false));
    outcome.whenComplete(
        (item, failure) -> {
          if (failure == null) {
            onItem.accept(item);
          } else if (!outcome.isCancelled()) {
            onFailure.accept(failure);
          }
        });
  }

  void complete(Item item) {
    begun.forEach(each -> each.complete(item));
  }

  void fail(Throwable failure) {
    begun.forEach(each -> each.completeExceptionally(failure));
  }

  int begun() {
    return begun.size();
  }

  boolean isCancelled() {
    return begun.stream().allMatch(CompletableFuture::isCancelled);
  }
}
