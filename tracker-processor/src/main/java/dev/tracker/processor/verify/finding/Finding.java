package dev.tracker.processor.verify.finding;

import dev.tracker.processor.model.place.Location;

/**
 * A problem in one place.
 *
 * @param problem which
 * @param message what is wrong here, why it matters and how to mend it
 * @param location where
 */
public record Finding(Problem problem, String message, Location location) {

  public boolean isError() {
    return problem.severity() == Severity.ERROR;
  }
}
