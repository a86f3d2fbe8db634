package dev.tracker.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Logs what could not be recorded as it was. */
final class LoggedValueFaults implements Consumer<String> {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");

  @Override
  public void accept(String fault) {
    LOGGER.log(Level.WARNING, "The journal could not record a value as it was: {0}.", fault);
  }
}
