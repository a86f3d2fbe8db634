package com.acme;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletionStage;

@TrackActivity
interface Backends {

  CompletionStage<String> find(String id);
}
