package dev.tracker.processor.whole;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Returns the stages that the test sets, or throws. */
final class DispatchDelegate implements DispatchService {
  CompletableFuture<Delivery> future = new CompletableFuture<>();
  CompletableFuture<Optional<Delivery>> confirmed = new CompletableFuture<>();
  Pickup pickup = new Pickup();
  RuntimeException failure;

  @Override
  public CompletionStage<Delivery> send(String name) {
    return future();
  }

  @Override
  public CompletableFuture<Delivery> pack(String name) {
    return future();
  }

  @Override
  public Pickup collect(String name) {
    return pickup;
  }

  @Override
  public CompletableFuture<Optional<Delivery>> confirm(String name) {
    return confirmed;
  }

  @Override
  public CompletableFuture<Delivery> reroute(String name) {
    return future();
  }

  @Override
  public CompletionStage<? extends Delivery> stamp(String name) {
    return future();
  }

  @Override
  public CompletableFuture<?> find(String name) {
    return future();
  }

  @Override
  public CompletableFuture<Delivery> get(String name) {
    return future();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <C extends Comparable<C>> CompletableFuture<C> renew(String name) {
    return (CompletableFuture<C>) (CompletableFuture<?>) future();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CompletionStage drop(String name) {
    return future();
  }

  private CompletableFuture<Delivery> future() {
    if (failure != null) {
      throw failure;
    }
    return future;
  }
}
