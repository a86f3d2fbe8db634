package dev.tracker.micronaut.table;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has happened to beans. */
@Singleton
@Requires(property = "kind", value = "table")
class EventLog {
  private final List<String> events = new CopyOnWriteArrayList<>();

  void add(String event) {
    events.add(event);
  }

  List<String> all() {
    return events;
  }
}
