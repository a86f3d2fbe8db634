package dev.tracker.journalcli.doctor;

/**
 * What came out of looking at something. Immutable.
 *
 * @param name what was looked at
 * @param well whether it is as it should be
 * @param message what there is, and what to do where it is not well
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
