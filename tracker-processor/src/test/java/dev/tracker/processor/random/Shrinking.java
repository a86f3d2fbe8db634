package dev.tracker.processor.random;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes parts away from a sample for as long as it fails. */
final class Shrinking {
  private Shrinking() {}

  /** The smallest sample that still fails, and how. */
  static String report(Sample failing) {
    Sample smallest = smallest(failing, each -> !faults(each).isEmpty());
    return smallest + String.join("\n", faults(smallest));
  }

  /** A sample that fails, and without any one of its parts does not. */
  static Sample smallest(Sample failing, Predicate<Sample> fails) {
    Sample smallest = failing;
    Optional<Sample> smaller = Optional.of(failing);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.smaller().filter(fails).findFirst();
    }
    return smallest;
  }

  private static List<String> faults(Sample sample) {
    return Examination.of(List.of(sample)).faults().getOrDefault(sample, List.of());
  }
}
