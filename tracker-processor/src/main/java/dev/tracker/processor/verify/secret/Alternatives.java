package dev.tracker.processor.verify.secret;

import java.util.List;

/** What can be recorded instead of a value that has secrets in it. */
final class Alternatives {
  private static final int MOST_SHOWN = 6;

  private Alternatives() {}

  static String of(String element, List<String> harmless, String written) {
    return "Write " + inBrief(element, harmless, written) + ".";
  }

  /** The same, to follow on other words. */
  static String inBrief(String element, List<String> harmless, String written) {
    String masked = element + " = \"" + written + " | masked\"";
    return harmless.isEmpty() || element.equals("changeId")
        ? masked
        : element
            + " = {\""
            + String.join("\", \"", harmless.subList(0, Math.min(MOST_SHOWN, harmless.size())))
            + "\"}, or "
            + masked;
  }
}
