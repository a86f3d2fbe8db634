package dev.tracker.concurrency;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IL_Result;

/** A future that is completed while it is cancelled. */
@JCStressTest
@Outcome(id = "1, C", expect = Expect.ACCEPTABLE, desc = "It succeeded.")
@Outcome(id = "1, E", expect = Expect.ACCEPTABLE, desc = "It was cancelled.")
@State
public class FutureCancelStress {
  private final Tally tally = new Tally();
  private final CompletableFuture<Integer> future =
      new TrackedRacingService(new Same(), tally).add(new CompletableFuture<>());

  @Actor
  public void complete() {
    future.complete(1);
  }

  @Actor
  public void cancel() {
    future.cancel(true);
  }

  @Arbiter
  public void look(IL_Result result) {
    result.r1 = tally.orderlyEnds();
    result.r2 = tally.reports();
  }
}
