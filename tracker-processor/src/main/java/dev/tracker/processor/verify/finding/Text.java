package dev.tracker.processor.verify.finding;

import java.util.Arrays;
import java.util.Locale;

/**
 * What is said of a problem; {@code %1$s} and the like stand for the particulars.
 *
 * @param what what is wrong
 * @param why why that matters
 * @param fix how to mend it
 */
record Text(String what, String why, String fix) {

  /** The whole message. */
  String of(String code, Object... particulars) {
    String template = code + ": " + what + "\n  Why: " + why + "\n  Fix: " + fix;
    Object[] quoted = Arrays.stream(particulars).map(Quotation::of).toArray();
    return String.format(Locale.ROOT, template, quoted);
  }
}
