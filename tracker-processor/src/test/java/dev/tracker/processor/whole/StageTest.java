package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.testing.CallKind;
import dev.tracker.testing.RecordedCall;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What a tracker is told of a stage's work, and that the caller cannot tell. */
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class StageTest {
  private static final Delivery DELIVERY = new Delivery(7, "tea", true);

  private final RecordingTracker tracker = new RecordingTracker();
  private final DispatchDelegate delegate = new DispatchDelegate();
  private final DispatchService service = decorate(DispatchService.class, delegate, tracker);

  @Test
  void handsBackTheVeryStage() {
    assertThat(service.send("tea")).isSameAs(delegate.future);
    assertThat(service.pack("tea")).isSameAs(delegate.future);
    assertThat(service.collect("tea")).isSameAs(delegate.pickup);
    assertThat((Object) service.stamp("tea")).isSameAs(delegate.future);
    assertThat((Object) service.find("tea")).isSameAs(delegate.future);
    assertThat((Object) service.drop("tea")).isSameAs(delegate.future);
  }

  @Test
  void endsWithTheStage() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    service.send("tea");
    assertThat(tracker.onlyActivity().isEnded()).isFalse();

    delegate.future.complete(DELIVERY);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments("name", "tea")
        .reportedChange("7", DELIVERY);
  }

  @Test
  void followsAFutureOfOnesOwn() {
    service.collect("tea");
    delegate.pickup.complete(DELIVERY);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", DELIVERY);
  }

  @Test
  void detachesFirstAndOnTheCallingThread() throws InterruptedException {
    service.send("tea");
    Thread worker = new Thread(() -> delegate.future.complete(DELIVERY));
    worker.start();
    worker.join();

    List<RecordedCall> calls = tracker.onlyActivity().calls();
    Thread caller = Thread.currentThread();
    assertThat(calls)
        .extracting(RecordedCall::kind)
        .containsExactly(CallKind.START, CallKind.DETACH, CallKind.REPORT_CHANGE, CallKind.END);
    assertThat(calls)
        .extracting(RecordedCall::thread)
        .containsExactly(caller, caller, worker, worker);
  }

  @Test
  void endsBeforeItReturnsWhatIsDone() {
    delegate.future.complete(DELIVERY);

    service.pack("tea");

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .detached()
        .ranOnThread(Thread.currentThread())
        .reportedChange("7", "tea");
  }

  @Test
  void endsBeforeItReturnsWhatHasFailed() {
    ParcelLost failure = new ParcelLost();
    delegate.future.completeExceptionally(failure);

    service.pack("tea");

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void isNotOverUntilTheStageIs() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    service.pack("tea");

    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
  }

  @Test
  void unwrapsAFailureForTheTrackerAlone() {
    ParcelLost failure = new ParcelLost();
    CompletableFuture<Delivery> source = new CompletableFuture<>();
    delegate.future = source.thenApply(delivery -> delivery);
    List<Throwable> heard = new ArrayList<>();
    CompletableFuture<Delivery> returned = service.pack("tea");
    returned.whenComplete((delivery, error) -> heard.add(error));

    source.completeExceptionally(failure);

    assertThat(catchThrowable(returned::get))
        .isExactlyInstanceOf(ExecutionException.class)
        .cause()
        .isSameAs(failure);
    assertThat(heard).singleElement().isExactlyInstanceOf(CompletionException.class);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void unwrapsAFailureOfAFutureBehindTheStage() {
    ParcelLost failure = new ParcelLost();
    ExecutionException wrapped = new ExecutionException(failure);
    service.pack("tea");

    delegate.future.completeExceptionally(new CompletionException(wrapped));

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void reportsACancellationThatReachesTheWork() {
    assertThat(service.pack("tea").cancel(true)).isTrue();

    assertThat(delegate.future).isCancelled();
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @Test
  void keepsSilentAboutWhatIsExpected() {
    service.reroute("tea").cancel(true);
    delegate.future = new CompletableFuture<>();
    service.reroute("tea");
    delegate.future.completeExceptionally(new CompletionException(new ParcelLost()));

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).didNotFail().reportedNoChange();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange();
  }

  @Test
  void reportsWhatIsNotExpected() {
    IllegalArgumentException failure = new IllegalArgumentException();
    service.reroute("tea").completeExceptionally(failure);

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void takesNullForTheEnd() {
    delegate.future = null;

    assertThat(service.pack("tea")).isNull();

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().reportedChange(null, null);
  }

  @Test
  void reportsWhatIsThrownInsteadOfAStage() {
    delegate.failure = new IllegalArgumentException();

    assertThat(catchThrowable(() -> service.pack("tea"))).isSameAs(delegate.failure);

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }

  @Test
  void reportsNothingOfAStageOfNothing() {
    service.pack("tea");
    delegate.future.complete(null);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null);
  }

  @Test
  void seesThroughAnOptional() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", "tea");
    data.put("by", "Ada");

    service.confirm("Ada");
    delegate.confirmed.complete(Optional.of(DELIVERY));

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", data);
  }

  @Test
  void reportsNoChangeWhereThereWasNone() {
    service.confirm("Ada");
    delegate.confirmed.complete(Optional.of(new Delivery(7, "tea", false)));
    delegate.confirmed = new CompletableFuture<>();
    service.confirm("Ada");
    delegate.confirmed.complete(Optional.empty());

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedNoChange().didNotFail();
    assertThat(tracker).activity(1).reportedNoChange().didNotFail();
  }

  @Test
  void readsAndFollowsWildcardsAndRawTypes() {
    service.stamp("tea");
    service.find("tea");
    service.drop("tea");
    delegate.future.complete(DELIVERY);

    assertThat(tracker).keptTheContract().recordedActivities(3);
    assertThat(tracker).activity(0).reportedChange("7", DELIVERY);
    assertThat(tracker).activity(1).reportedNoChange();
    assertThat(tracker).activity(2).reportedChange("tea", DELIVERY);
  }
}
