package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;
import java.util.concurrent.CompletionStage;
import kotlin.coroutines.Continuation;

@TrackActivity
interface Backends {

  @Untracked("suspends; its callers are tracked")
  Object find(String id, Continuation<? super String> completion);

  CompletionStage<String> findLater(String id);
}
