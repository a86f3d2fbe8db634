package dev.tracker.containers.catalogue;

import dev.tracker.ActivityTracker;
import dev.tracker.NoopTracker;
import dev.tracker.compose.SwitchableTracker;
import org.jspecify.annotations.Nullable;

/**
 * Switches operations on and off at run time, for trackers outside of the transaction: what is
 * audited stays. Thread-safe.
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
   * @return {@code false} if its calls are told to nobody
   */
  public boolean isOn(String operation) {
    SwitchableTracker present = tracker;
    return present != null && present.isOn(operation);
  }

  /**
   * Switches an operation.
   *
   * @param operation the verb
   * @param on whether its calls are told
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
