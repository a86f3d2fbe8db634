package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** A publisher that completes while its subscriber cancels ends its activity once. */
class PublisherRaceTest {
  private static final int ROUNDS = 10_000;

  private final RecordingTracker tracker = new RecordingTracker();
  private final FeedDelegate delegate = new FeedDelegate();
  private final FeedService service = decorate(FeedService.class, delegate, tracker);
  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private volatile SignalSubscriber subscriber;

  @Test
  void endsOnce() throws Exception {
    Thread canceller = new Thread(this::cancelEach);
    canceller.start();
    for (int round = 0; round < ROUNDS; round++) {
      subscriber = new SignalSubscriber();
      service.send("tea").subscribe(subscriber);
      barrier.await();
      delegate.subscriber().onComplete();
      barrier.await();
    }
    canceller.join();

    assertThat(tracker).keptTheContract().recordedActivities(ROUNDS);
    assertThat(tracker.activities()).allMatch(PublisherRaceTest::hasOneOutcome);
  }

  private static boolean hasOneOutcome(RecordedActivity activity) {
    return activity.isChanged() != activity.error() instanceof CancellationException;
  }

  private void cancelEach() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await();
        subscriber.subscription.cancel();
        barrier.await();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
