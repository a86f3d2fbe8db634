package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@TrackActivity
public interface ParcelService {

  CompletableFuture<Parcel> get(@TrackArg String id);

  @TrackActivity(changeIf = "result.fresh", expected = CancellationException.class)
  CompletionStage<Parcel> create(ActivityContext context, String name);

  @TrackActivity(changeId = "id")
  <P extends Parcel> CompletionStage<P> update(String id, P parcel);

  Flow.Publisher<Parcel> list();

  @TrackActivity(changeId = "result.id", changeData = "result.name")
  Flow.Publisher<Parcel> importAll(ActivityContext context, @TrackArg String file);
}
