package dev.tracker.concurrency;

import static java.util.Objects.requireNonNull;

import dev.tracker.Activity;
import dev.tracker.ActivityContext;
import dev.tracker.ActivityTracker;
import dev.tracker.HandOffTracker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZ_Result;

/**
 * Two callers at a queue that is all but full. It is shared by all runs, for it has a thread; what
 * an activity belongs to is its argument.
 */
@JCStressTest
@Outcome(id = "0, true", expect = Expect.ACCEPTABLE, desc = "Both were dropped.")
@Outcome(id = "1, true", expect = Expect.ACCEPTABLE, desc = "One was dropped, the other is whole.")
@Outcome(id = "2, true", expect = Expect.ACCEPTABLE, desc = "Both are whole.")
@State
public class HandOffStress {
  private static final HandOffTracker QUEUE = HandOffTracker.dropping(new ByArgument(), 2);

  private final Tally tally = new Tally();

  @Actor
  public void one() {
    handOff();
  }

  @Actor
  public void other() {
    handOff();
  }

  private void handOff() {
    Activity activity = QUEUE.start(ActivityContext.root(), "race", "", "tally", tally);
    activity.detach();
    activity.reportChange(null, null);
    activity.end();
  }

  @Arbiter
  public void look(IZ_Result result) {
    boolean isCarriedOut = QUEUE.flush(Duration.ofMinutes(1));
    result.r1 = tally.starts.get();
    result.r2 = isCarriedOut && tally.ends.get() == result.r1 && tally.changes.get() == result.r1;
  }

  private static final class ByArgument implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return ((Tally) requireNonNull(kvArgs[1])).start(context, operation, subject);
    }
  }
}
