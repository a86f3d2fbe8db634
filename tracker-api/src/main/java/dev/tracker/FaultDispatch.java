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

  /** Has the class initialized, if it is not. */
  static void prepare() {
    TrackerCode.guard();
  }

  static TrackerFaultHandler setHandler(@Nullable TrackerFaultHandler replacement) {
    synchronized (FaultDispatch.class) {
      TrackerFaultHandler replaced = handler;
      handler = replacement == null ? DEFAULT : replacement;
      return replaced;
    }
  }

  static void dispatch(TrackerFault fault) {
    passOn(fault.cause());
    boolean[] guard = TrackerCode.guard();
    boolean outer = guard[0];
    guard[0] = true;
    try {
      handler.handle(fault);
    } catch (Throwable dropped) {
      // There is nobody left to tell, and the tracked call must go on.
      passOn(dropped);
    } finally {
      guard[0] = outer;
    }
  }

  /**
   * Whether no one can go on from an error. From that of a stack one can: once it has been caught,
   * what overflowed is off the stack, and the machine is as sound as before.
   */
  static boolean passes(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      TrackerCode.watch();
      return false;
    }
    return thrown instanceof VirtualMachineError;
  }

  static void passOn(Throwable thrown) {
    if (passes(thrown)) {
      throw (VirtualMachineError) thrown;
    }
    keepInterrupt(thrown);
  }

  /** Thrown undeclared, by one that blocked: the caller must still learn of the interrupt. */
  private static void keepInterrupt(Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
