package dev.tracker.returntypes.chains;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Runs chains plain and tracked, and keeps where they differ.
 *
 * <p>How many chains, and from which seed on, is set by {@code -Dtracker.chains=100000} and {@code
 * -Dtracker.chains.seed=4711}.
 */
public final class Comparison {
  private static final int SHOWN = 3;

  private final Chains chains;
  private final int longest;
  private final List<String> differences = new ArrayList<>();
  private int runs;
  private long activities;

  public Comparison(Chains chains, int longest) {
    this.chains = chains;
    this.longest = longest;
  }

  public static int count(int quick) {
    return Integer.getInteger("tracker.chains", quick);
  }

  public static long firstSeed() {
    return Long.getLong("tracker.chains.seed", 1);
  }

  /** Compares the chain of a seed, under whatever hooks are set. */
  public void compare(long seed, String hooks) {
    runs++;
    int operators = (int) (seed % longest);
    if (difference(seed, operators) != null) {
      // The chain of fewer operators begins the same, and shows the same if these are not to blame.
      int fewest = 0;
      while (fewest < operators && difference(seed, fewest) == null) {
        fewest++;
      }
      String difference = difference(seed, fewest);
      differences.add(
          "Seed %d with %d operators, hooks %s: %s".formatted(seed, fewest, hooks, difference));
    }
  }

  private String difference(long seed, int operators) {
    RecordingTracker tracker = new RecordingTracker();
    Trace plain = run(seed, operators, Mode.PLAIN, tracker);
    Trace tracked = run(seed, operators, Mode.TRACKED, tracker);
    activities += tracker.activities().size();
    if (!tracked.lines().equals(plain.lines())) {
      return "%s%n  plain   %s%n  tracked %s"
          .formatted(plain.operators(), plain.lines(), tracked.lines());
    }
    List<RecordedActivity> broken = activities(tracker, one -> !one.violations().isEmpty());
    if (broken.isEmpty()) {
      broken = activities(tracker, activity -> !activity.isEnded());
      if (broken.isEmpty()
          || plain.mayStayOpen()
          || broken.size() <= run(seed, operators, Mode.COUNTED, tracker).open()) {
        return null;
      }
    }
    return "%s%n  %s%n  not kept by %s".formatted(plain.operators(), plain.lines(), broken);
  }

  private Trace run(long seed, int operators, Mode mode, RecordingTracker tracker) {
    Trace trace = new Trace();
    chains.run(new Random(seed), operators, mode, tracker, trace);
    return trace;
  }

  private static List<RecordedActivity> activities(
      RecordingTracker tracker, Predicate<RecordedActivity> which) {
    return tracker.activities().stream().filter(which).toList();
  }

  /** Fails if any chain differed. */
  public void assertSame(String library) {
    System.out.printf(
        "%s: %,d chains plain and tracked, %,d activities, %,d differ%n",
        library, runs, activities, differences.size());
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "%d of %d chains differ when they are tracked:%n%s"
              .formatted(
                  differences.size(),
                  runs,
                  String.join(
                      "%n".formatted(),
                      differences.subList(0, Math.min(SHOWN, differences.size())))));
    }
  }
}
