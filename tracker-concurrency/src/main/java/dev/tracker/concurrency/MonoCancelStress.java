package dev.tracker.concurrency;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IL_Result;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** A {@code Mono} that completes while its subscriber cancels. */
@JCStressTest
@Outcome(id = "1, C", expect = Expect.ACCEPTABLE, desc = "It succeeded.")
@Outcome(id = "1, E", expect = Expect.ACCEPTABLE, desc = "It was cancelled.")
@State
public class MonoCancelStress implements Publisher<Integer> {
  private final Tally tally = new Tally();
  private final Disposable subscription;

  @SuppressWarnings("NullAway.Init") // The constructor subscribes, which sets it.
  private Subscriber<? super Integer> upstream;

  @SuppressWarnings("this-escape") // Signals come only once all fields are set.
  public MonoCancelStress() {
    subscription =
        new TrackedRacingService(new Same(), tally)
            .addMono(Mono.fromDirect(this))
            .subscribe(item -> {}, error -> {});
  }

  @Override
  public void subscribe(Subscriber<? super Integer> subscriber) {
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
    subscription.dispose();
  }

  @Arbiter
  public void look(IL_Result result) {
    result.r1 = tally.orderlyEnds();
    result.r2 = tally.reports();
  }

  private enum Nothing implements Subscription {
    SUBSCRIPTION;

    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
