package dev.tracker.benchmarks.inventory;

import java.util.concurrent.CompletableFuture;

/** Does next to nothing, but not so little that the compiler could leave it out. */
public class DefaultInventory implements Inventory {
  private int items;

  @Override
  public int count(long id, String warehouse) {
    return items + warehouse.length() + (int) id;
  }

  @Override
  public Integer adjust(long id, int by) {
    items = (items + by) & 0x3f;
    return items;
  }

  @Override
  public CompletableFuture<Integer> reserve(long id) {
    return new CompletableFuture<>();
  }
}
