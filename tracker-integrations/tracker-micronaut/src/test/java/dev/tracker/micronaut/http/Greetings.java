package dev.tracker.micronaut.http;

import dev.tracker.TrackActivity;
import reactor.core.publisher.Mono;

/** What is tracked. */
interface Greetings {
  @TrackActivity(args = "name")
  String findGreeting(String name);

  @TrackActivity(args = "name")
  Mono<String> getGreetingLater(String name);
}
