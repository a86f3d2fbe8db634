package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * Brings faults to the handler of the process, and keeps what the handler throws from the caller.
 */
final class FaultDispatch {
  private static final TrackerFaultHandler DEFAULT = new LoggingFaultHandler();

  /** Process-wide, as the handler of uncaught exceptions is: a fault has no other home. */
  private static volatile TrackerFaultHandler handler = DEFAULT;

  private FaultDispatch() {}

  static TrackerFaultHandler setHandler(@Nullable TrackerFaultHandler replacement) {
    synchronized (FaultDispatch.class) {
      TrackerFaultHandler replaced = handler;
      handler = replacement == null ? DEFAULT : replacement;
      return replaced;
    }
  }

  static void dispatch(TrackerFault fault) {
    if (fault.cause() instanceof VirtualMachineError error) {
      throw error;
    }
    keepInterrupt(fault.cause());
    try {
      handler.handle(fault);
    } catch (VirtualMachineError error) {
      throw error;
    } catch (Throwable dropped) {
      // There is nobody left to tell, and the tracked call must go on.
      keepInterrupt(dropped);
    }
  }

  /** Thrown undeclared, by one that blocked: the caller must still learn of the interrupt. */
  private static void keepInterrupt(Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
