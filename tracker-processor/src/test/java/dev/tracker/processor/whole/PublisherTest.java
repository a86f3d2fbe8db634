package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** What a tracker is told of subscriptions to a publisher, and that subscribers cannot tell. */
class PublisherTest {
  private static final Delivery FIRST = new Delivery(1, "tea", true);
  private static final Delivery LAST = new Delivery(2, "milk", true);

  private final RecordingTracker tracker = new RecordingTracker();
  private final FeedDelegate delegate = new FeedDelegate();
  private final FeedService service = decorate(FeedService.class, delegate, tracker);
  private final SignalSubscriber subscriber = new SignalSubscriber();

  @Test
  void isNothingWithoutASubscription() {
    service.send("tea");

    assertThat(tracker).recordedNothing();
  }

  @Test
  void reportsTheLastItem() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    service.send("tea").subscribe(subscriber);
    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    delegate.subscriber().onNext(FIRST);
    delegate.subscriber().onNext(LAST);
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    delegate.subscriber().onComplete();

    assertThat(subscriber.signals).containsExactly(FIRST, LAST, "complete");
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments("name", "tea")
        .reportedChange("2", "milk");
  }

  @Test
  void reportsNothingOfAnEmptyOne() {
    service.send("tea").subscribe(subscriber);
    delegate.subscriber().onComplete();

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null);
  }

  @Test
  void isOneActivityForEachSubscription() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    Flow.Publisher<Delivery> publisher = service.send("tea");
    publisher.subscribe(subscriber);
    publisher.subscribe(new SignalSubscriber());
    delegate.subscribers.get(1).onNext(LAST);
    delegate.subscribers.get(1).onComplete();

    assertThat(tracker).recordedActivities(2);
    assertThat(tracker.activities().get(0).isEnded()).isFalse();
    assertThat(tracker).activity(1).keptTheContract().reportedChange("2", "milk");
  }

  @Test
  void passesDemandAndCancellation() {
    service.send("tea").subscribe(subscriber);
    subscriber.subscription.request(3);
    subscriber.subscription.request(-1);
    subscriber.subscription.cancel();

    assertThat(delegate.asked).containsExactly("request 3", "request -1", "cancel");
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @Test
  void ignoresACancellationThatComesTooLate() {
    service.send("tea").subscribe(subscriber);
    delegate.subscriber().onComplete();
    subscriber.subscription.cancel();

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange(null, null);
  }

  @Test
  void reportsAnError() {
    ParcelLost error = new ParcelLost();
    service.send("tea").subscribe(subscriber);
    delegate.subscriber().onError(error);

    assertThat(subscriber.signals).containsExactly(error);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(error);
  }

  @Test
  void keepsSilentAboutWhatIsExpected() {
    service.reroute("tea").subscribe(subscriber);
    delegate.subscriber().onError(new ParcelLost());
    service.reroute("tea").subscribe(subscriber);
    subscriber.subscription.cancel();

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).didNotFail().reportedNoChange();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange();
  }

  @Test
  void endsBeforeTheSubscriberHears() {
    List<Boolean> ended = new ArrayList<>();
    subscriber.atEnd = () -> ended.add(tracker.lastActivity().isEnded());
    service.send("tea").subscribe(subscriber);
    delegate.subscriber().onComplete();
    service.send("tea").subscribe(subscriber);
    delegate.subscriber().onError(new ParcelLost());

    assertThat(ended).containsExactly(true, true);
  }

  @Test
  void startsInTheContextOfTheCallOnTheThreadThatSubscribes() throws InterruptedException {
    ActivityContext context = ActivityContext.root().withNewRequestId();
    Flow.Publisher<Delivery> publisher = context.wrapSupplier(() -> service.send("tea")).get();
    Thread worker = new Thread(() -> publisher.subscribe(subscriber));
    worker.start();
    worker.join();
    delegate.subscriber().onComplete();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasContext(context)
        .startedOnThread(worker)
        .endedOnThread(Thread.currentThread());
  }

  @Test
  void failsWithAPublisherThatThrows() {
    delegate.refusal = new IllegalArgumentException();

    assertThat(catchThrowable(() -> service.send("tea").subscribe(subscriber)))
        .isSameAs(delegate.refusal);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(delegate.refusal);
  }

  @Test
  void leavesItToThePublisherToRefuseNobody() {
    assertThat(catchThrowable(() -> service.send("tea").subscribe(null)))
        .hasMessage("the delegate's own refusal");
    assertThat(tracker).recordedNothing();
  }

  @Test
  void takesNullForTheEnd() {
    delegate.returned = null;

    assertThat(service.send("tea")).isNull();
    assertThat(tracker).keptTheContract().onlyActivity().notDetached().reportedChange(null, null);
  }

  @Test
  void reportsWhatIsThrownInsteadOfAPublisher() {
    delegate.failure = new IllegalArgumentException();

    assertThat(catchThrowable(() -> service.send("tea"))).isSameAs(delegate.failure);
    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }

  @Test
  void followsAWildcard() {
    service.find("tea").subscribe(subscriber);
    delegate.subscriber().onComplete();

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void handsBackTheVeryPublisherWhileDisabled() {
    tracker.disable();

    assertThat(service.send("tea")).isSameAs(delegate);
  }
}
