package dev.tracker.spring.reactive;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has transactions of its own, around its own methods. */
@Transactional
class BookingService extends PlainBookings {
  @Override
  public Mono<String> book(String id) {
    return super.book(id);
  }

  @Override
  public Flux<String> bookAll(String id) {
    return super.bookAll(id);
  }

  @Override
  public Mono<String> fail(String id) {
    return super.fail(id);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Mono<String> bookApart(String id) {
    return super.bookApart(id);
  }
}
