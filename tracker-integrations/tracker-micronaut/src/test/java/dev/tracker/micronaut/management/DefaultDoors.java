package dev.tracker.micronaut.management;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The bean of these tests. */
@Singleton
@Requires(property = "kind", value = "management")
class DefaultDoors implements Doors {
  @Override
  public void openDoor(String name) {
    if (name.isEmpty()) {
      throw new IllegalStateException("no name");
    }
  }

  @Override
  public boolean isOpen(String name) {
    return true;
  }
}
