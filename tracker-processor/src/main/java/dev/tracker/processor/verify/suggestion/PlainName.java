package dev.tracker.processor.verify.suggestion;

import java.util.regex.Pattern;

/**
 * What keys, operations and subjects look like, so that every log and metrics system takes them.
 */
public final class PlainName {
  private static final Pattern PATTERN = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_.-]*");

  private PlainName() {}

  public static boolean is(String text) {
    return PATTERN.matcher(text).matches();
  }
}
