package dev.tracker.guava;

import static com.google.common.util.concurrent.MoreExecutors.directExecutor;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.ForwardingListenableFuture;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What a tracker is told of a future, and what the caller of a tracked method gets. */
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class GuavaAdapterTest {
  private static final Order ORDER = new Order(7, "tea");

  private final RecordingTracker tracker = new RecordingTracker();
  private final OrderDelegate delegate = new OrderDelegate();
  private final OrderService service = new TrackedOrderService(delegate, tracker);

  @Test
  void handsBackTheVeryFuture() {
    assertThat(service.placeOrder("tea")).isSameAs(delegate.order);
    assertThat(service.changeOrder("tea")).isSameAs(delegate.changed);
    assertThat((Object) service.findOrder(7)).isSameAs(delegate.found);
  }

  @Test
  void endsWithTheFuture() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    service.placeOrder("tea");

    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    delegate.order.set(ORDER);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("place")
        .hasSubject("order")
        .hasArguments("item", "tea")
        .reportedChange("7", ORDER);
  }

  @Test
  void reportsWhatMadeTheFutureFail() {
    SoldOut failure = new SoldOut();
    ListenableFuture<Order> future = service.placeOrder("tea");
    delegate.order.setException(failure);

    assertThat(catchThrowable(future::get))
        .isExactlyInstanceOf(ExecutionException.class)
        .hasCause(failure);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void reportsWhatFailedInAFutureBehindTheFuture() {
    SoldOut failure = new SoldOut();
    SettableFuture<Order> behind = SettableFuture.create();
    service.placeOrder("tea");
    delegate.order.setFuture(behind);

    behind.setException(new ExecutionException(failure));

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void reportsACancellationThatReachesTheWork() {
    ListenableFuture<Order> future = service.placeOrder("tea");

    assertThat(future.cancel(true)).isTrue();

    assertThat(delegate.order.isCancelled()).isTrue();
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @Test
  void keepsSilentAboutWhatIsExpected() {
    service.reserveOrder(7);
    delegate.reserved.setException(new SoldOut());
    delegate.reserved = SettableFuture.create();
    service.reserveOrder(8);
    delegate.reserved.cancel(false);

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).didNotFail().reportedNoChange();
    assertThat(tracker).activity(1).didNotFail().reportedNoChange();
  }

  @Test
  void reportsAChangeWithoutAResult() {
    service.reserveOrder(7);
    delegate.reserved.set(null);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", null);
  }

  @Test
  void seesThroughAnOptional() {
    service.changeOrder("tea");
    delegate.changed.set(Optional.of(ORDER));
    delegate.changed = SettableFuture.create();
    service.changeOrder("tea");
    delegate.changed.set(Optional.empty());

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedChange("7", "tea");
    assertThat(tracker).activity(1).reportedChange(null, null);
  }

  @Test
  void endsBeforeItReturnsWhatIsDone() {
    delegate.order.set(ORDER);

    service.placeOrder("tea");

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .detached()
        .ranOnThread(Thread.currentThread())
        .reportedChange("7", ORDER);
  }

  @Test
  void endsOnTheThreadThatCompletes() throws InterruptedException {
    service.placeOrder("tea");
    Thread worker = new Thread(() -> delegate.order.set(ORDER));
    worker.start();
    worker.join();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .startedOnThread(Thread.currentThread())
        .endedOnThread(worker);
    assertThat(tracker.onlyActivity().threads().get(1)).isSameAs(Thread.currentThread());
  }

  @Test
  void endsBeforeTheCallerHears() {
    List<Boolean> ended = new ArrayList<>();
    ListenableFuture<Order> future = service.placeOrder("tea");
    future.addListener(() -> ended.add(tracker.onlyActivity().isEnded()), directExecutor());

    delegate.order.set(ORDER);

    assertThat(ended).containsExactly(true);
  }

  @Test
  void isNotOverUntilTheFutureIs() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    service.placeOrder("tea");

    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    assertThat(tracker.onlyActivity().violations()).isEmpty();
  }

  @Test
  void takesNullForTheEnd() {
    delegate.order = null;

    assertThat(service.placeOrder("tea")).isNull();

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().reportedChange(null, null);
  }

  @Test
  void reportsWhatIsThrownInsteadOfAFuture() {
    delegate.failure = new IllegalStateException();

    assertThat(catchThrowable(() -> service.placeOrder("tea"))).isSameAs(delegate.failure);

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }

  @Test
  void readsWithoutAChange() {
    service.findOrder(7);
    delegate.order.set(ORDER);

    assertThat(tracker).keptTheContract().onlyActivity().hasArguments("number", 7);
    assertThat(tracker).onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void isOneActivityForEachCallThatSharesAFuture() {
    service.placeOrder("tea");
    service.placeOrder("tea");
    delegate.order.set(ORDER);

    assertThat(tracker).keptTheContract().recordedActivities(2);
  }

  @Test
  void aFailureWithoutACauseIsAFailure() {
    SettableFuture<String> done = SettableFuture.create();
    done.set("done");
    ListenableFuture<String> broken =
        new ForwardingListenableFuture.SimpleForwardingListenableFuture<>(done) {
          @Override
          public String get() throws ExecutionException {
            throw new ExecutionException(null);
          }
        };
    List<Object> told = new ArrayList<>();
    GuavaAdapter.follow(broken, (result, error) -> told.add(error == null ? "success" : error));

    assertThat(told).hasSize(1).hasOnlyElementsOfType(ExecutionException.class);
  }
}
