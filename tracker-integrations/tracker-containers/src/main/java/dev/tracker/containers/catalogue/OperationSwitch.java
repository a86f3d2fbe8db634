package dev.tracker.containers.catalogue;

import dev.tracker.ActivityTracker;
import dev.tracker.NoopTracker;
import dev.tracker.compose.SwitchableTracker;
import org.jspecify.annotations.Nullable;

/**
 * Switches operations on and off at run time, for trackers outside the transaction. Audited
 * operations stay on. Thread-safe.
 *
 * @since 0.1.0
 */
public final class OperationSwitch {
  private volatile @Nullable SwitchableTracker tracker;

  /** All are on. */
  public OperationSwitch() {}

  /**
   * Puts the switch around trackers.
   *
   * @param switched the trackers
   * @return the same, with a switch
   */
  public ActivityTracker around(ActivityTracker switched) {
    if (switched instanceof NoopTracker) {
      return switched;
    }
    SwitchableTracker made = SwitchableTracker.of(switched);
    tracker = made;
    return made;
  }

  /**
   * Whether an operation is on.
   *
   * @param operation the verb
   * @return {@code false} if no tracker receives its calls
   */
  public boolean isOn(String operation) {
    SwitchableTracker present = tracker;
    return present != null && present.isOn(operation);
  }

  /**
   * Switches an operation.
   *
   * @param operation the verb
   * @param on whether trackers receive its calls
   */
  public void turn(String operation, boolean on) {
    SwitchableTracker present = tracker;
    if (present != null && on) {
      present.turnOn(operation);
    } else if (present != null) {
      present.turnOff(operation);
    }
  }
}
