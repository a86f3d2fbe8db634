package dev.tracker.compose;

import dev.tracker.context.ActivityContext;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** One activity may be taken, and two are there. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "One was taken.")
@State
public class RateSamplingStress {
  private final RateSampling sampling = new RateSampling(1, () -> 0);
  private boolean one;
  private boolean other;

  @Actor
  public void one() {
    one = sampling.takes(ActivityContext.root(), new Object[0]);
  }

  @Actor
  public void other() {
    other = sampling.takes(ActivityContext.root(), new Object[0]);
  }

  @Arbiter
  public void look(I_Result result) {
    result.r1 = (one ? 1 : 0) + (other ? 1 : 0);
  }
}
