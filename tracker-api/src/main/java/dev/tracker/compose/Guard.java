package dev.tracker.compose;

import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Makes the calls to a guarded tracker: keeps what it throws, and takes the time if asked to. */
final class Guard {
  private final ActivityTracker tracker;
  private final Circuit circuit;
  private final LongSupplier nanoTime;

  /** In nanoseconds; {@link Long#MAX_VALUE} for any, when no clock is read. */
  private final long slowerThan;

  Guard(ActivityTracker tracker, Circuit circuit, LongSupplier nanoTime, long slowerThan) {
    this.tracker = tracker;
    this.circuit = circuit;
    this.nanoTime = nanoTime;
    this.slowerThan = slowerThan;
  }

  boolean isOpen() {
    return circuit.isOpen();
  }

  /** Whether the call returned normally, be it late. */
  boolean call(FaultPoint point, @Nullable TrackedMethod method, Runnable call) {
    long begin = slowerThan == Long.MAX_VALUE ? 0 : nanoTime.getAsLong();
    try {
      call.run();
    } catch (Throwable fault) {
      handle(point, method, fault);
      return false;
    }
    if (slowerThan != Long.MAX_VALUE && nanoTime.getAsLong() - begin > slowerThan) {
      circuit.countSlow(begin);
    }
    return true;
  }

  /** Counts and reports what the tracker threw. */
  void handle(FaultPoint point, @Nullable TrackedMethod method, Throwable fault) {
    circuit.countFault();
    new TrackerFault(point, tracker, method, fault).report();
  }
}
