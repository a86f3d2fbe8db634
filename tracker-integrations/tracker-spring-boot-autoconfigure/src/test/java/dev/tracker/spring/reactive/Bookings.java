package dev.tracker.spring.reactive;

import dev.tracker.TrackActivity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Changes something, once it is subscribed to. */
@TrackActivity(subject = "booking")
public interface Bookings {
  @TrackActivity(args = "id", changeId = "id", operation = "book")
  Mono<String> book(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  Mono<String> bookApart(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  Flux<String> bookAll(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "book")
  Mono<String> fail(String id);
}
