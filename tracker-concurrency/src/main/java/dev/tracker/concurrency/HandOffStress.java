package dev.tracker.concurrency;

import dev.tracker.compose.HandOffTracker;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZ_Result;

/** Two callers at a queue that is all but full. */
@JCStressTest
@Outcome(id = "0, true", expect = Expect.ACCEPTABLE, desc = "Both were dropped.")
@Outcome(id = "1, true", expect = Expect.ACCEPTABLE, desc = "One was dropped, the other is whole.")
@Outcome(id = "2, true", expect = Expect.ACCEPTABLE, desc = "Both are whole.")
@State
public class HandOffStress {
  private static final HandOffTracker QUEUE =
      HandOffTracker.dropping(new HandedOff.ByArgument(), 2);

  private final HandedOff handedOff = new HandedOff(QUEUE);

  @Actor
  public void one() {
    handedOff.handOff();
  }

  @Actor
  public void other() {
    handedOff.handOff();
  }

  @Arbiter
  public void look(IZ_Result result) {
    handedOff.look(result);
  }
}
