package dev.tracker.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredCompletion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A publisher that is followed, and who is around it: signals, activities and contexts. */
class FlowAdapterTest {
  private static final ContextKey<String> WHO = ContextKey.named("who");
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "list", "backends", Effect.READ);

  private final List<String> log = new ArrayList<>();
  private final ActivityContext call = ActivityContext.root().with(WHO, "call");
  private final Source source = new Source();

  private void add(String what) {
    log.add(what + " in " + ActivityContext.current().get(WHO));
  }

  private Flow.Publisher<String> followed(boolean wantsResult) {
    ActivityTracker tracker = ActivityTracker.noop();
    DeferredCompletion completion =
        (activity, result, error) -> log.add("ended " + (error == null ? result : error));
    return FlowAdapter.defer(
        source,
        wantsResult
            ? DeferredActivity.of(tracker, METHOD, call, null, this::started, completion)
            : DeferredActivity.ignoringResult(
                tracker, METHOD, call, null, this::started, completion));
  }

  private Activity started(ActivityContext context) {
    log.add("started");
    return Activity.noop();
  }

  private Subscriber subscribe(boolean wantsResult) {
    Subscriber subscriber = new Subscriber();
    followed(wantsResult).subscribe(subscriber);
    return subscriber;
  }

  @Test
  void signalsPassAndTheLastItemIsTheResult() {
    Subscriber subscriber = subscribe(true);
    subscriber.subscription().request(2);
    source.subscriber().onNext("a");
    source.subscriber().onNext("b");
    source.subscriber().onComplete();

    assertThat(log)
        .containsExactly(
            "started",
            "subscribed in call",
            "onSubscribe in null",
            "request 2 in call",
            "onNext a in null",
            "onNext b in null",
            "ended b",
            "onComplete in null");
  }

  @Test
  void nothingIsKeptOfResultsThatNobodyWants() {
    subscribe(false);
    source.subscriber().onNext("a");
    source.subscriber().onComplete();

    assertThat(log).contains("onNext a in null", "ended null");
  }

  @Test
  void anErrorFails() {
    subscribe(true);
    source.subscriber().onNext("a");
    source.subscriber().onError(new IllegalStateException("broken"));

    assertThat(log)
        .endsWith(
            "ended java.lang.IllegalStateException: broken",
            "onError java.lang.IllegalStateException: broken in null");
  }

  @Test
  void whoCancelsEndsIt() {
    subscribe(true).subscription().cancel();
    source.subscriber().onComplete();

    assertThat(log)
        .endsWith(
            "ended java.util.concurrent.CancellationException: The subscriber cancelled",
            "cancel in call",
            "onComplete in null");
  }

  @Test
  void aSourceThatThrowsFails() {
    source.fault = new IllegalStateException("no");

    assertThatThrownBy(() -> subscribe(true)).isSameAs(source.fault);
    assertThat(log).endsWith("subscribed in call", "ended java.lang.IllegalStateException: no");
  }

  /** As the specification wants of a subscriber: the first one goes on. */
  @Test
  void aSecondSubscriptionThatIsCancelledIsNotTheEnd() {
    Subscriber subscriber = subscribe(true);
    Flow.Subscription first = subscriber.subscription();
    source.subscriber().onSubscribe(source);
    subscriber.subscription().cancel();
    first.request(1);
    source.subscriber().onNext("a");
    source.subscriber().onComplete();

    assertThat(log).contains("cancel in null", "request 1 in call", "ended a");
    assertThat(log.stream().filter(line -> line.startsWith("ended"))).hasSize(1);
  }

  @Test
  void refusingNobodyIsForTheSource() {
    assertThatThrownBy(() -> followed(true).subscribe(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("nobody");
    assertThat(log).isEmpty();
  }

  /** Whatever is current where items come from, is not for the subscriber. */
  @Test
  void theSubscriberStaysInTheContextItSubscribedIn() {
    ActivityContext outside = ActivityContext.root().with(WHO, "outside");
    try (ContextScope scope = outside.makeCurrent()) {
      assertThat(scope).isNotNull();
      subscribe(true);
    }
    source.subscriber().onNext("a");

    assertThat(log).endsWith("onSubscribe in outside", "onNext a in outside");
  }

  private final class Source implements Flow.Publisher<String>, Flow.Subscription {
    private Flow.@Nullable Subscriber<? super String> subscriber;
    private @Nullable RuntimeException fault;

    Flow.Subscriber<? super String> subscriber() {
      assertThat(subscriber).isNotNull();
      return subscriber;
    }

    @Override
    public void subscribe(Flow.@Nullable Subscriber<? super String> to) {
      if (to == null) {
        throw new NullPointerException("nobody");
      }
      add("subscribed");
      if (fault != null) {
        throw fault;
      }
      subscriber = to;
      to.onSubscribe(this);
    }

    @Override
    public void request(long count) {
      add("request " + count);
    }

    @Override
    public void cancel() {
      add("cancel");
    }
  }

  private final class Subscriber implements Flow.Subscriber<String> {
    private Flow.@Nullable Subscription subscription;

    Flow.Subscription subscription() {
      assertThat(subscription).isNotNull();
      return subscription;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
      subscription = to;
      add("onSubscribe");
    }

    @Override
    public void onNext(String item) {
      add("onNext " + item);
    }

    @Override
    public void onError(Throwable error) {
      add("onError " + error);
    }

    @Override
    public void onComplete() {
      add("onComplete");
    }
  }
}
