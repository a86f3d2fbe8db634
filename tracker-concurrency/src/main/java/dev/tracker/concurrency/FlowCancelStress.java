package dev.tracker.concurrency;

import java.util.concurrent.Flow;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IL_Result;

/** A publisher that completes while its subscriber cancels. */
@JCStressTest
@Outcome(id = "1, C", expect = Expect.ACCEPTABLE, desc = "It succeeded.")
@Outcome(id = "1, E", expect = Expect.ACCEPTABLE, desc = "It was cancelled.")
@State
public class FlowCancelStress implements Flow.Subscriber<Integer> {
  private final Tally tally = new Tally();
  private Flow.Subscriber<? super Integer> upstream = this;
  private Flow.Subscription subscription = Nothing.SUBSCRIPTION;

  @SuppressWarnings("this-escape") // Signals come only once all fields are set.
  public FlowCancelStress() {
    new TrackedRacingService(new Same(), tally).addFlowing(this::begin).subscribe(this);
  }

  private void begin(Flow.Subscriber<? super Integer> subscriber) {
    upstream = subscriber;
    subscriber.onSubscribe(Nothing.SUBSCRIPTION);
  }

  @Actor
  public void complete() {
    upstream.onNext(1);
    upstream.onComplete();
  }

  @Actor
  public void cancel() {
    subscription.cancel();
  }

  @Arbiter
  public void look(IL_Result result) {
    result.r1 = tally.orderlyEnds();
    result.r2 = tally.reports();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
  }

  @Override
  public void onNext(Integer item) {}

  @Override
  public void onError(Throwable error) {}

  @Override
  public void onComplete() {}

  private enum Nothing implements Flow.Subscription {
    SUBSCRIPTION;

    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
