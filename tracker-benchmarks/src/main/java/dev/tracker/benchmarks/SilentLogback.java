package dev.tracker.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;

/** A logger that is on, and whose events nobody writes. */
final class SilentLogback {
  private SilentLogback() {}

  static Logger logger() {
    ch.qos.logback.classic.Logger logger = new LoggerContext().getLogger("activities");
    logger.setLevel(Level.INFO);
    return logger;
  }
}
