package dev.tracker.reliability.soak;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** What is called all the time. */
@TrackActivity(subject = "item")
interface SoakService {

  String get(@TrackArg long id);

  @TrackActivity(changeId = "id")
  String update(@TrackArg long id);

  @TrackActivity(changeId = "id")
  CompletableFuture<String> updateLater(@TrackArg long id);

  @TrackActivity(changeId = "id")
  Mono<String> updateMono(@TrackArg long id);
}
