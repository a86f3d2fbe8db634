package dev.tracker.journalkafka.measure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How figures are printed. */
final class Figures {
  private Figures() {}

  @SuppressWarnings("AnnotateFormatMethod") // needs a library of its own
  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
