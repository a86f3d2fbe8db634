package dev.tracker.benchmarks.inventory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;

/** A logger that is on, and whose events nobody writes. */
public final class SilentLogback {
  private SilentLogback() {}

  public static Logger logger() {
    ch.qos.logback.classic.Logger logger = new LoggerContext().getLogger("activities");
    logger.setLevel(Level.INFO);
    return logger;
  }
}
