package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Trace;
import java.util.Random;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/** Subscribes to a chain, asks for as much as it was decided to, and tells the trace. */
final class Watcher implements CoreSubscriber<Integer> {
  private final Trace trace;
  private final long batch;
  private final int cancelAfter;
  private final int throwAfter;
  private Subscription subscription;
  private int items;
  private boolean ended;

  Watcher(Random random, Trace trace) {
    this.trace = trace;
    this.batch = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(3);
    this.cancelAfter = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
    this.throwAfter = random.nextInt(20) == 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
  }

  boolean ended() {
    return ended;
  }

  void cancel() {
    trace.add("gives up");
    ended = true;
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public Context currentContext() {
    return Context.of("tenant", 4);
  }

  @Override
  public void onSubscribe(Subscription s) {
    trace.add("subscribed");
    subscription = s;
    s.request(batch);
  }

  @Override
  public void onNext(Integer item) {
    trace.add("next", item);
    items++;
    if (items == throwAfter) {
      trace.add("throws");
      // Which a subscriber must not: not all operators cancel what is upstream of them then.
      trace.leaveOpen();
      throw new IllegalStateException("subscriber");
    }
    if (items == cancelAfter) {
      ended = true;
      subscription.cancel();
    } else if (batch != Long.MAX_VALUE && items % batch == 0) {
      subscription.request(batch);
    }
  }

  @Override
  public void onError(Throwable error) {
    trace.add("error", error);
    ended = true;
  }

  @Override
  public void onComplete() {
    trace.add("complete");
    ended = true;
  }
}
