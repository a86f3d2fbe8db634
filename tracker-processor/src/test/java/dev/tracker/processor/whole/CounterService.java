package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletableFuture;

/** A service that is called very often. */
@TrackActivity
public interface CounterService {

  @TrackActivity(changeId = "number", changeData = "result")
  CompletableFuture<Long> addNumber(long number, CompletableFuture<Long> outcome);
}
