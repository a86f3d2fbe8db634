package dev.tracker.processor.whole;

import dev.tracker.FaultPoint;
import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Is the fault handler of the process while a test runs, and keeps what it hears. There is one
 * handler for all: tests that use this must not run at the same time.
 */
final class CollectedFaults implements TrackerFaultHandler, BeforeEachCallback, AfterEachCallback {
  static final String LOCK = "dev.tracker.TrackerFaultHandler";

  private final List<TrackerFault> faults = new ArrayList<>();
  private TrackerFaultHandler replaced;

  @Override
  public void beforeEach(ExtensionContext context) {
    replaced = TrackerFaultHandler.set(this);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TrackerFaultHandler.set(replaced);
  }

  @Override
  public void handle(TrackerFault fault) {
    faults.add(fault);
  }

  List<FaultPoint> points() {
    return faults.stream().map(TrackerFault::point).toList();
  }

  TrackerFault only() {
    if (faults.size() != 1) {
      throw new AssertionError("Expected one fault, but heard of " + faults);
    }
    return faults.get(0);
  }
}
