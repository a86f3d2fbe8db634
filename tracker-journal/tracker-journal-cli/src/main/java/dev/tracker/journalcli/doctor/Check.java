package dev.tracker.journalcli.doctor;

/**
 * The result of one check. Immutable.
 *
 * @param name what was checked
 * @param well whether it is as it should be
 * @param message the state found, and what to do if it is not well
 * @since 0.1.0
 */
public record Check(String name, boolean well, String message) {
  static Check well(String name, String message) {
    return new Check(name, true, message);
  }

  static Check unwell(String name, String message) {
    return new Check(name, false, message);
  }
}
