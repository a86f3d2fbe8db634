package dev.tracker.dagger;

import java.util.concurrent.CompletableFuture;
import javax.inject.Inject;
import javax.inject.Singleton;

/** What does the work. */
@Singleton
final class DefaultOrders implements Orders {
  final CompletableFuture<String> found = new CompletableFuture<>();

  @Inject
  DefaultOrders() {}

  @Override
  public String place(String item) {
    return "order of " + item;
  }

  @Override
  public CompletableFuture<String> find(String id) {
    return found;
  }
}
