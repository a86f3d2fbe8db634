package dev.tracker.avaje;

import io.avaje.inject.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What does the work for two interfaces. */
@Singleton
@Undecorated
final class DefaultOrders implements Orders {
  final CompletableFuture<String> found = new CompletableFuture<>();
  final List<String> ends = new ArrayList<>();

  @Override
  public String place(String item) {
    return "order of " + item;
  }

  @Override
  public CompletableFuture<String> find(String id) {
    return found;
  }

  @PreDestroy
  void end() {
    ends.add("destroyed");
  }
}
