package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What happened beside the tracking. */
@ApplicationScoped
public class Events {
  private final List<String> all = new ArrayList<>();

  void add(String event) {
    all.add(event);
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
