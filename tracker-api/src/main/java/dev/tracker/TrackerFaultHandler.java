package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * Receives the faults of tracking itself, each once. The tracked call continues normally:
 *
 * <pre>{@code
 * TrackerFaultHandler.set(fault -> faults.increment());
 * }</pre>
 *
 * <p>There is one handler for the whole process, as with {@link
 * Thread#setDefaultUncaughtExceptionHandler}. The default handler logs faults as warnings to the
 * {@link System.Logger} named {@code dev.tracker}, the same fault at most once a minute.
 *
 * <p>A handler must be thread-safe. Its exceptions are ignored, except for a {@link
 * VirtualMachineError} other than a {@link StackOverflowError}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TrackerFaultHandler {

  /**
   * Receives a fault.
   *
   * @param fault the fault
   */
  void handle(TrackerFault fault);

  /**
   * Sets the handler of the process.
   *
   * @param handler the handler, or {@code null} for the default one
   * @return the previous handler
   */
  static TrackerFaultHandler set(@Nullable TrackerFaultHandler handler) {
    return FaultDispatch.setHandler(handler);
  }
}
