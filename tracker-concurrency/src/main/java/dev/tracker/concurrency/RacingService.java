package dev.tracker.concurrency;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import reactor.core.publisher.Mono;

/** A service whose decorator is what races. */
@TrackActivity(subject = "race")
interface RacingService {

  @TrackActivity(changeId = "result")
  CompletableFuture<Integer> add(CompletableFuture<Integer> source);

  @TrackActivity(changeId = "result")
  Flow.Publisher<Integer> addFlowing(Flow.Publisher<Integer> source);

  @TrackActivity(changeId = "result")
  Mono<Integer> addMono(Mono<Integer> source);
}
