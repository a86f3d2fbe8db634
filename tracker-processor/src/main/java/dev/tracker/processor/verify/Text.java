package dev.tracker.processor.verify;

/**
 * What is said of a problem; {@code %1$s} and the like stand for the particulars.
 *
 * @param what what is wrong
 * @param why why that matters
 * @param fix how to mend it
 */
record Text(String what, String why, String fix) {

  String template(String code) {
    return code + ": " + what + "\n  Why: " + why + "\n  Fix: " + fix;
  }
}
