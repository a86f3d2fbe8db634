package dev.tracker.reliability.soak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

/** Does little, and fails now and then. */
final class SoakDelegate implements SoakService {
  private static final int FAILS_EACH = 101;

  private final Executor executor;

  SoakDelegate(Executor executor) {
    this.executor = executor;
  }

  @Override
  public String get(long id) {
    if (id % FAILS_EACH == 0) {
      throw new IllegalArgumentException("id " + id);
    }
    return "item " + id;
  }

  @Override
  public String update(long id) {
    return get(id);
  }

  @Override
  public CompletableFuture<String> updateLater(long id) {
    return CompletableFuture.supplyAsync(() -> get(id), executor);
  }

  @Override
  public Mono<String> updateMono(long id) {
    return Mono.fromCallable(() -> get(id));
  }
}
