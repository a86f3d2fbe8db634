package dev.tracker.processor.random;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is left to chance in one sample: the same seed always falls the same way. */
final class Dice {
  private final Random random;
  private final Set<String> used = new HashSet<>();

  Dice(long seed) {
    // Neighbouring seeds fall alike at first unless their bits are spread.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One that was not drawn yet; where all were, one with a number. */
  String unused(List<String> all) {
    return unused(all, used);
  }

  String unused(List<String> all, Set<String> taken) {
    for (int i = 0; i < all.size(); i++) {
      String name = of(all);
      if (taken.add(name)) {
        return name;
      }
    }
    String numbered = of(all) + taken.size();
    taken.add(numbered);
    return numbered;
  }
}
