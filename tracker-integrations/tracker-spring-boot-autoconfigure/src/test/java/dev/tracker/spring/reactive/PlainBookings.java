package dev.tracker.spring.reactive;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Is in whatever transaction its subscriber is; works on other threads. */
class PlainBookings implements Bookings {
  @Override
  public Mono<String> book(String id) {
    return Mono.just(id).publishOn(Schedulers.parallel());
  }

  @Override
  public Mono<String> bookApart(String id) {
    return book(id);
  }

  @Override
  public Flux<String> bookAll(String id) {
    return Flux.just(id, id + id).publishOn(Schedulers.parallel());
  }

  @Override
  public Mono<String> fail(String id) {
    return book(id).flatMap(each -> Mono.error(new IllegalStateException(each)));
  }
}
