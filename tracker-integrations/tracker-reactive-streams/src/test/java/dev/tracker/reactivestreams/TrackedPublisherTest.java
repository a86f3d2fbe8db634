package dev.tracker.reactivestreams;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.reactivestreams.FeedService.Entry;
import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class TrackedPublisherTest {
  private static final Subscription IDLE =
      new Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
      };

  private final RecordingTracker tracker = new RecordingTracker();
  private final FeedService service = new TrackedFeedService(new SuppliedFeed(), tracker);
  private final Collecting<Entry> subscriber = new Collecting<>();

  @AfterEach
  void theContractIsKept() {
    assertThat(tracker).keptTheContract();
  }

  @Test
  void nothingIsTrackedBeforeTheSubscription() {
    service.list(() -> Entries.upTo(3));

    assertThat(tracker).recordedNothing();
  }

  @Test
  void theLastItemIsTheResult() {
    service.importAll(() -> Entries.upTo(30)).subscribe(subscriber);

    assertThat(subscriber.outcome.join()).hasSize(30);
    assertThat(tracker)
        .onlyActivity()
        .hasOperation("import")
        .startedOnThread(Thread.currentThread())
        .detached()
        .reportedChange("30", new Entry(30))
        .ended();
  }

  @Test
  void anEmptyPublisherResultsInNothing() {
    service.importAll(() -> Entries.upTo(0)).subscribe(subscriber);

    assertThat(subscriber.outcome.join()).isEmpty();
    assertThat(tracker).onlyActivity().reportedChange(null, null).ended();
  }

  @Test
  void anErrorIsTheFailure() {
    IOException error = new IOException("disk");
    service.list(() -> Entries.failing(error)).subscribe(subscriber);

    assertThatThrownBy(subscriber.outcome::join).hasCause(error);
    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void cancellationIsAFailureUnlessItIsExpected() {
    service.list(() -> idle(new AtomicReference<>())).subscribe(subscriber);
    subscriber.subscription.cancel();
    Collecting<Object> other = new Collecting<>();
    service.delete(7, () -> idle(new AtomicReference<>())).subscribe(other);
    other.subscription.cancel();

    assertThat(tracker).activity(0).failedWith(CancellationException.class).ended();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange().ended();
  }

  @Test
  void aThrowOnSubscriptionIsTheFailure() {
    IllegalStateException error = new IllegalStateException("closed");
    Publisher<Entry> refusing =
        anybody -> {
          throw error;
        };

    assertThatThrownBy(() -> service.list(() -> refusing).subscribe(subscriber)).isSameAs(error);
    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void nullInsteadOfAPublisherIsAnActivityOfItsOwn() {
    assertThat(service.list(() -> null)).isNull();

    assertThat(tracker).onlyActivity().notDetached().didNotFail().ended();
  }

  @Test
  void aThrowInsteadOfAPublisherIsAnActivityOfItsOwn() {
    IllegalStateException error = new IllegalStateException("closed");

    assertThatThrownBy(
            () ->
                service.list(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
    assertThat(tracker).onlyActivity().notDetached().failedWith(error).ended();
  }

  @Test
  void eachSubscriptionIsAnActivity() {
    Publisher<Entry> entries = service.list(() -> Entries.upTo(3));
    Collecting<Entry> other = new Collecting<>();
    entries.subscribe(subscriber);
    entries.subscribe(other);

    assertThat(subscriber.outcome.join()).isEqualTo(other.outcome.join());
    assertThat(tracker).recordedActivities(2);
  }

  @Test
  void completionAndCancellationMayRace() throws Exception {
    int races = 500;
    for (int i = 0; i < races; i++) {
      AtomicReference<Subscriber<? super Entry>> subscribed = new AtomicReference<>();
      Collecting<Entry> racing = new Collecting<>();
      service.list(() -> idle(subscribed)).subscribe(racing);
      CyclicBarrier together = new CyclicBarrier(2);
      Thread completing =
          new Thread(
              () -> {
                await(together);
                subscribed.get().onComplete();
              });
      completing.start();
      await(together);
      racing.subscription.cancel();
      completing.join();
    }

    assertThat(tracker).recordedActivities(races).allEnded();
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static Publisher<Entry> idle(AtomicReference<Subscriber<? super Entry>> subscribed) {
    return subscriber -> {
      subscribed.set(subscriber);
      subscriber.onSubscribe(IDLE);
    };
  }
}
