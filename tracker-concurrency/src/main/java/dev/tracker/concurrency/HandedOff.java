package dev.tracker.concurrency;

import static java.util.Objects.requireNonNull;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.infra.results.IZ_Result;

/**
 * What one run hands to a queue. The queue is shared by all runs, for it has a thread; what an
 * activity belongs to is its argument.
 */
final class HandedOff {
  private final HandOffTracker queue;
  private final Tally tally = new Tally();

  HandedOff(HandOffTracker queue) {
    this.queue = queue;
  }

  void handOff() {
    Activity activity = queue.start(ActivityContext.root(), "race", "", "tally", tally);
    activity.detach();
    activity.reportChange(null, null);
    activity.end();
  }

  /** How many were started, and whether each of these is whole. */
  void look(IZ_Result result) {
    boolean isCarriedOut = queue.flush(Duration.ofMinutes(1));
    result.r1 = tally.starts.get();
    result.r2 = isCarriedOut && tally.ends.get() == result.r1 && tally.changes.get() == result.r1;
  }

  /** The tracker behind the queue. */
  static final class ByArgument implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return ((Tally) requireNonNull(kvArgs[1])).start(context, operation, subject);
    }
  }
}
