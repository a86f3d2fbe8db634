package dev.tracker.cdi.table;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What each bean of {@link Orders} does; itself no bean. */
public abstract class PlainOrders implements Orders {
  final CompletableFuture<String> shipped = new CompletableFuture<>();

  @Override
  public void place(String id) {}

  @Override
  public void cancel(String id) {}

  @Override
  public void placeAndCancel(String id) {
    place(id);
    cancel(id);
  }

  @Override
  public CompletionStage<String> ship(String id) {
    return shipped;
  }

  /** Completes what was shipped. */
  public void arrive() {
    shipped.complete("arrived");
  }
}
