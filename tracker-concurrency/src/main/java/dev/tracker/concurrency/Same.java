package dev.tracker.concurrency;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import reactor.core.publisher.Mono;

/** Returns what it is given. */
final class Same implements RacingService {
  @Override
  public CompletableFuture<Integer> add(CompletableFuture<Integer> source) {
    return source;
  }

  @Override
  public Flow.Publisher<Integer> addFlowing(Flow.Publisher<Integer> source) {
    return source;
  }

  @Override
  public Mono<Integer> addMono(Mono<Integer> source) {
    return source;
  }
}
