package com.acme;

import dev.tracker.TrackActivity;
import reactor.core.publisher.Mono;

@TrackActivity
interface Backends {

  Mono<String> find(String id); // WARNING TRK053: Add dev.tracker:tracker-reactor to the dependencies
}
