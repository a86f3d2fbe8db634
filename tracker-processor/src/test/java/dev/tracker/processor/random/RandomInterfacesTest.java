package dev.tracker.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Interfaces that were made up can be tracked, and the decorators do what they should. The seeds
 * are the same in every build; {@code -Dtracker.seed=7} begins with another, {@code
 * -Dtracker.long=true} goes through thousands, and {@code -Dtracker.samples=1} through so many.
 */
final class RandomInterfacesTest {
  private static final int BATCH = 50;

  /** A failure is made small one by one: after a few of them, more teach nothing. */
  private static final int SHRUNK = 5;

  @Test
  void decoratesInterfacesThatWereMadeUp() {
    long first = Long.getLong("tracker.seed", 1);
    int samples =
        Integer.getInteger("tracker.samples", Boolean.getBoolean("tracker.long") ? 5000 : 300);
    int invalid = 0;
    int methods = 0;
    List<Sample> bad = new ArrayList<>();
    for (long seed = first; seed < first + samples; seed += BATCH) {
      long end = Math.min(first + samples, seed + BATCH);
      Examination examination =
          Examination.of(LongStream.range(seed, end).mapToObj(Hierarchies::from).toList());
      invalid += examination.invalid().size();
      methods += examination.methods();
      bad.addAll(examination.faults().keySet());
    }
    System.out.printf(
        "random interfaces %d methods %d bad %d (first seed %d, discarded %d)%n",
        samples - invalid, methods, bad.size(), first, invalid);
    bad.stream().limit(SHRUNK).forEach(sample -> System.out.println(Shrinking.report(sample)));
    assertThat(bad.stream().map(Sample::seed)).isEmpty();
    assertThat(invalid).isLessThan(samples / 5 + 1);
  }
}
