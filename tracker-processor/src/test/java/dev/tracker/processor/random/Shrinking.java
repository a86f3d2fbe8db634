package dev.tracker.processor.random;

import java.util.List;
import java.util.Optional;

/** Takes parts away from a sample for as long as it fails. */
final class Shrinking {
  private Shrinking() {}

  /** The smallest sample that still fails, and how. */
  static String report(Sample failing) {
    Sample smallest = failing;
    Optional<Sample> smaller = Optional.of(failing);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.smaller().filter(each -> !faults(each).isEmpty()).findFirst();
    }
    return smallest + String.join("\n", faults(smallest));
  }

  private static List<String> faults(Sample sample) {
    return Examination.of(List.of(sample)).faults().getOrDefault(sample, List.of());
  }
}
