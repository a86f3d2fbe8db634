package dev.tracker.returntypes;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** A handle of one's own on work that is under way. */
final class Promise<T> {
  private final CompletableFuture<T> outcome;

  Promise(CompletableFuture<T> outcome) {
    this.outcome = outcome;
  }

  void whenSettled(BiConsumer<? super T, ? super Throwable> listener) {
    outcome.whenComplete(listener);
  }

  void abandon() {
    outcome.cancel(true);
  }
}
