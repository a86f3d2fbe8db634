package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.FaultPoint;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A value that is not what the signature says must not keep an activity from its end. */
@ResourceLock(CollectedFaults.LOCK)
@SuppressWarnings({"FutureReturnValueIgnored", "unchecked"})
class HeapPollutionTest {
  private static final String NO_DELIVERY = "no delivery";

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();

  private final RecordingTracker tracker = new RecordingTracker();
  private final DispatchDelegate delegate = new DispatchDelegate();
  private final DispatchService service = decorate(DispatchService.class, delegate, tracker);
  private final FeedDelegate feed = new FeedDelegate();

  @Test
  void isNothingToAStageWhoseValueIsNotRecorded() {
    service.get("tea");
    pollute(delegate.future);

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail();
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void isAFaultOfAStageWhoseValueIsRecorded() {
    service.pack("tea");
    pollute(delegate.future);

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange(null, null);
    assertThat(faults.points()).containsExactly(FaultPoint.CHANGE_VALUES);
    assertThat(faults.only().cause()).isInstanceOf(ClassCastException.class);
  }

  @Test
  void isAFaultOfAStageThatIsCompletedAlready() {
    pollute(delegate.future);
    service.pack("tea");

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange(null, null);
    assertThat(faults.points()).containsExactly(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void isAFaultOfAConditionThatCannotBeRead() {
    service.confirm("Ada");
    pollute(delegate.confirmed);

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedNoChange();
    assertThat(faults.points()).containsExactly(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void isAFaultOfATypeParametersBound() {
    service.renew("tea");
    pollute(delegate.future, new Object());

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange(null, null);
    assertThat(faults.points()).containsExactly(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void isNothingToAPublisherWhoseItemsAreNotRecorded() {
    feeds().get("tea").subscribe(new AnySubscriber());
    pollute(feed.subscriber());

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail();
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void isAFaultOfAPublisherWhoseItemsAreRecorded() {
    feeds().send("tea").subscribe(new AnySubscriber());
    pollute(feed.subscriber());

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedChange(null, null);
    assertThat(faults.points()).containsExactly(FaultPoint.CHANGE_VALUES);
  }

  private FeedService feeds() {
    return decorate(FeedService.class, feed, tracker);
  }

  private static void pollute(CompletableFuture<?> future) {
    pollute(future, NO_DELIVERY);
  }

  private static void pollute(CompletableFuture<?> future, Object value) {
    ((CompletableFuture<Object>) future).complete(value);
  }

  private static void pollute(Flow.Subscriber<?> subscriber) {
    ((Flow.Subscriber<Object>) subscriber).onNext(NO_DELIVERY);
    subscriber.onComplete();
  }

  private static final class AnySubscriber implements Flow.Subscriber<Object> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(Object item) {}

    @Override
    public void onError(Throwable error) {}

    @Override
    public void onComplete() {}
  }
}
