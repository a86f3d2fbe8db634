package dev.tracker.concurrency;

import dev.tracker.compose.HandOffTracker;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZ_Result;

/** Two callers at a queue in which there is room for one, and who wait for it. */
@JCStressTest
@Outcome(id = "2, true", expect = Expect.ACCEPTABLE, desc = "Both are whole.")
@State
public class HandOffBlockingStress {
  private static final HandOffTracker QUEUE =
      HandOffTracker.blocking(new HandedOff.ByArgument(), 1);

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
