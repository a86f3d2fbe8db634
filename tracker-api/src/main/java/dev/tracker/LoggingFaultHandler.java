package dev.tracker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Logs faults as warnings, the same fault at most once a minute: a tracker that fails at every call
 * must not flood the log of a busy service. How many were held back is said with the next one.
 */
final class LoggingFaultHandler implements TrackerFaultHandler {
  /** Put together here: a build that relocates this package renames constants that look like it. */
  private static final String LOGGER = String.join(".", "dev", "tracker");

  private static final long PERIOD_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** Past this many kinds of faults all further kinds share one period: memory stays bounded. */
  private static final int MOST_KINDS = 1_000;

  private static final Kind ANY_OTHER = new Kind("", "");

  /** Asked at each entry, where what a broken logging system throws is dropped like any fault. */
  private final Supplier<System.Logger> logger;

  private final LongSupplier nanoTime;
  private final Map<Kind, Period> periods = new ConcurrentHashMap<>();

  LoggingFaultHandler() {
    this(() -> System.getLogger(LOGGER), System::nanoTime);
  }

  LoggingFaultHandler(Supplier<System.Logger> logger, LongSupplier nanoTime) {
    this.logger = logger;
    this.nanoTime = nanoTime;
  }

  @Override
  public void handle(TrackerFault fault) {
    Kind kind = new Kind(fault.describe(), fault.cause().getClass().getName());
    if (periods.size() >= MOST_KINDS && !periods.containsKey(kind)) {
      kind = ANY_OTHER;
    }
    long heldBack = periods.computeIfAbsent(kind, k -> new Period()).enter(nanoTime.getAsLong());
    if (heldBack >= 0) {
      String more =
          heldBack == 0 ? "" : " (and " + heldBack + " times more since it was last said)";
      logger.get().log(System.Logger.Level.WARNING, fault.describe() + more, fault.cause());
    }
  }

  private record Kind(String description, String causeType) {}

  private static final class Period {
    private long heldBack;
    private boolean open;
    private long openedAt;

    /** How many were held back before this one, or a negative number if this one is too. */
    synchronized long enter(long now) {
      if (open && now - openedAt < PERIOD_NANOS) {
        heldBack++;
        return -1;
      }
      open = true;
      openedAt = now;
      long before = heldBack;
      heldBack = 0;
      return before;
    }
  }
}
