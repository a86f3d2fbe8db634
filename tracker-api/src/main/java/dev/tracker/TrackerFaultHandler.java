package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * Hears, once each, of the faults of tracking itself. The tracked call that met the fault goes on
 * unharmed.
 *
 * <p>One handler serves the whole process, as {@link Thread#setDefaultUncaughtExceptionHandler}
 * does. Unless one is set, faults are logged as warnings to the {@link System.Logger} named {@code
 * dev.tracker}, the same fault at most once a minute.
 *
 * <p>A handler is thread-safe. What it throws is dropped, unless it is a {@link
 * VirtualMachineError} other than a {@link StackOverflowError}.
 */
@FunctionalInterface
public interface TrackerFaultHandler {

  /**
   * Hears of a fault.
   *
   * @param fault what went wrong
   */
  void handle(TrackerFault fault);

  /**
   * Sets the handler of the process.
   *
   * @param handler the handler, or {@code null} for the default one
   * @return the handler that it replaces
   */
  static TrackerFaultHandler set(@Nullable TrackerFaultHandler handler) {
    return FaultDispatch.setHandler(handler);
  }
}
