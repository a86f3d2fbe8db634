package dev.tracker.examples.observability;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many activities of each operation somebody saw, by their fate. */
final class Tally {
  private final Map<String, Map<Fate, Long>> counts = new TreeMap<>();

  void add(String operation, Fate fate) {
    add(operation, fate, 1);
  }

  /**
   * Adds nothing at all where the count is zero, so that those who list zeros differ in nothing.
   */
  void add(String operation, Fate fate, long count) {
    if (count != 0) {
      counts
          .computeIfAbsent(operation, unseen -> new EnumMap<>(Fate.class))
          .merge(fate, count, Long::sum);
    }
  }

  Set<String> operations() {
    return counts.keySet();
  }

  long count(String operation, Fate fate) {
    return counts.getOrDefault(operation, Map.of()).getOrDefault(fate, 0L);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && counts.equals(tally.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
