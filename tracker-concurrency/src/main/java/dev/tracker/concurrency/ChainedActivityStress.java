package dev.tracker.concurrency;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** An activity of a chain that another thread comes by without synchronization. */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "The other thread did not see it yet.")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "It was whole.")
@State
public class ChainedActivityStress {
  private final Tally first = new Tally();
  private final Tally second = new Tally();
  private final ActivityTracker chain = ActivityTracker.chain(first, second);
  private @Nullable Activity activity;

  @Actor
  public void start() {
    activity = chain.start(ActivityContext.root(), "race", "");
  }

  @Actor
  public void end() {
    Activity seen = activity;
    if (seen != null) {
      seen.end();
    }
  }

  @Arbiter
  public void look(II_Result result) {
    result.r1 = first.ends.get();
    result.r2 = second.ends.get();
  }
}
