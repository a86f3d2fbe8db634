package dev.tracker;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Is the fault handler of the process while a test runs, and keeps what it hears. */
final class CollectedFaults implements TrackerFaultHandler, BeforeEachCallback, AfterEachCallback {
  private final List<TrackerFault> faults = new ArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    TrackerFaultHandler.set(this);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TrackerFaultHandler.set(null);
  }

  @Override
  public void handle(TrackerFault fault) {
    faults.add(fault);
  }

  List<TrackerFault> faults() {
    return faults;
  }
}
