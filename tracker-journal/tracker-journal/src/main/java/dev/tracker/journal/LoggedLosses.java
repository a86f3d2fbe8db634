package dev.tracker.journal;

import dev.tracker.journal.write.LossListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Logs what could not be written. */
final class LoggedLosses implements LossListener {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");

  @Override
  public void lost(int entries, Exception cause) {
    LOGGER.log(
        Level.ERROR,
        "The journal could not write " + entries + " entries, or has ended their transaction.",
        cause);
  }
}
