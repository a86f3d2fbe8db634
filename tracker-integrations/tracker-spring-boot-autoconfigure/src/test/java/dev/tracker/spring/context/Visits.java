package dev.tracker.spring.context;

import dev.tracker.TrackActivity;
import reactor.core.publisher.Mono;

/** What is called from every edge. */
@TrackActivity(subject = "visit")
public interface Visits {
  @TrackActivity(args = "id", operation = "find")
  String find(String id);

  @TrackActivity(args = "id", operation = "find")
  Mono<String> findLater(String id);
}
