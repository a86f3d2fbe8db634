package dev.tracker.concurrency;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IL_Result;

/** A future that is completed while the call that returns it is still under way. */
@JCStressTest
@Outcome(id = "1, C", expect = Expect.ACCEPTABLE, desc = "Detached, reported, ended, in order.")
@State
public class FutureCallStress {
  private final Tally tally = new Tally();
  private final CompletableFuture<Integer> future = new CompletableFuture<>();
  private final RacingService service = new TrackedRacingService(new Same(), tally);

  @Actor
  public void call() {
    var unused = service.add(future);
  }

  @Actor
  public void complete() {
    future.complete(1);
  }

  @Arbiter
  public void look(IL_Result result) {
    result.r1 = tally.orderlyEnds();
    result.r2 = tally.reports();
  }
}
