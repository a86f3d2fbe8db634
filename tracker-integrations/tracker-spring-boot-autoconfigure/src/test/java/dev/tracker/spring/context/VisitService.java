package dev.tracker.spring.context;

import reactor.core.publisher.Mono;

/** Finds everything. */
class VisitService implements Visits {
  @Override
  public String find(String id) {
    return "visit " + id;
  }

  @Override
  public Mono<String> findLater(String id) {
    return Mono.fromSupplier(() -> find(id));
  }
}
