package dev.tracker.benchmarks;

import dev.tracker.ActivityTracker;
import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.HandTrackedInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.TrackedInventory;
import java.util.List;

/** Four classes of services, for call sites that meet more than the compiler bets on. */
final class FourServices {
  private FourServices() {}

  /** One of each; the last one's class is that of the service that is measured. */
  static List<Inventory> all() {
    return List.of(
        new RemoteInventory(),
        new CachedInventory(),
        new CheckedInventory(),
        new DefaultInventory());
  }

  static Inventory decorated(Decoration decoration, Inventory delegate, ActivityTracker tracker) {
    return switch (decoration) {
      case BY_HAND -> new HandTrackedInventory(delegate, tracker);
      case GENERATED -> new TrackedInventory(delegate, tracker);
      default -> delegate;
    };
  }

  private static final class RemoteInventory extends DefaultInventory {
    @Override
    public int count(long item, String warehouse) {
      return 1 + warehouse.length() + (int) item;
    }
  }

  private static final class CachedInventory extends DefaultInventory {
    @Override
    public int count(long item, String warehouse) {
      return 2 + warehouse.length() + (int) item;
    }
  }

  private static final class CheckedInventory extends DefaultInventory {
    @Override
    public int count(long item, String warehouse) {
      return 3 + warehouse.length() + (int) item;
    }
  }
}
