package dev.tracker.returntypes;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.returntypes.ReturnType.Identity;
import dev.tracker.returntypes.ReturnType.Returned;
import dev.tracker.returntypes.ReturnType.Start;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a tracker hears of work, and that its caller cannot tell, whatever the type. */
class ReturnTypesTest {
  private static final Item ITEM = new Item("8", "tea");

  /** Nothing to wait for: what ends elsewhere is joined, and much is looked at while under way. */
  private final RecordingTracker tracker = new RecordingTracker().patience(Duration.ZERO);

  private final Work work = new Work();
  private final WorkDelegate delegate = new WorkDelegate(work);
  private final WorkService service = new TrackedWorkService(delegate, tracker);
  private final Caller caller = new Caller();

  @ParameterizedTest
  @EnumSource
  void starts(ReturnType type) {
    Returned returned = type.call(service);
    assertThat(tracker.activities()).hasSize(type.start == Start.CALL ? 1 : 0);

    returned.use().accept(caller);
    assertThat(tracker.onlyActivity().isDetached()).isTrue();
    assertThat(tracker.onlyActivity().isEnded()).isFalse();

    returned.use().accept(new Caller());
    assertThat(tracker.activities()).hasSize(type.start == Start.CALL ? 1 : 2);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithSuccess(ReturnType type) {
    type.call(service).use().accept(caller);
    work.complete(ITEM);

    assertThat(caller.heard).isCompletedWithValue(type.hasResult() ? ITEM : null);
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .reportedChange("7", type.hasResult() ? "tea" : "7");
  }

  /** A future calls back in an order of its own. */
  @ParameterizedTest
  @MethodSource("dev.tracker.returntypes.ReturnType#deferred")
  void endsBeforeTheSubscriberHears(ReturnType type) {
    AtomicBoolean ended = new AtomicBoolean();
    caller.atSuccess = () -> ended.set(tracker.onlyActivity().isEnded());
    type.call(service).use().accept(caller);
    work.complete(ITEM);

    // The one of our own is a future again.
    assertThat(ended.get()).isEqualTo(type != ReturnType.OWN_DEFERRED);
  }

  @ParameterizedTest
  @EnumSource
  void failsWithTheWork(ReturnType type) {
    IllegalStateException failure = new IllegalStateException();
    type.call(service).use().accept(caller);
    work.fail(failure);

    assertThat(catchThrowable(caller.heard::get)).cause().isSameAs(failure);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @ParameterizedTest
  @EnumSource
  void failsWithWhatIsWrapped(ReturnType type) {
    IllegalStateException failure = new IllegalStateException();
    ExecutionException wrapped = new ExecutionException(new CompletionException(failure));
    type.call(service).use().accept(caller);
    work.fail(wrapped);

    assertThat(catchThrowable(caller.heard::get)).cause().isSameAs(wrapped);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @ParameterizedTest
  @EnumSource
  void failsWithACancellation(ReturnType type) {
    type.call(service).use().accept(caller);
    caller.cancel();

    assertThat(work.isCancelled()).isEqualTo(type.beginsItself());
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void keepsSilentAboutACancellationThatIsExpected(ReturnType type) {
    type.call(new TrackedForgivingWorkService(delegate, tracker)).use().accept(caller);
    caller.cancel();

    assertThat(tracker).keptTheContract().onlyActivity().didNotFail().reportedNoChange();
  }

  @ParameterizedTest
  @EnumSource
  void takesNullForTheEnd(ReturnType type) {
    delegate.returnsNull = true;

    assertThat(type.call(service).object()).isNull();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .notDetached()
        .reportedChange("7", type.hasResult() ? null : "7");
  }

  @ParameterizedTest
  @EnumSource
  void failsWithWhatIsThrownBeforeAnythingIsReturned(ReturnType type) {
    delegate.failure = new IllegalArgumentException();

    assertThat(catchThrowable(() -> type.call(service))).isSameAs(delegate.failure);

    assertThat(tracker).keptTheContract().onlyActivity().notDetached().failedWith(delegate.failure);
  }

  @ParameterizedTest
  @EnumSource
  void endsAtOnceWithWhatIsDoneAlready(ReturnType type) {
    work.done = ITEM;

    Returned returned = type.call(service);
    if (type.start == Start.CALL) {
      assertThat(tracker.onlyActivity().isEnded()).isTrue();
    }
    returned.use().accept(caller);

    assertThat(caller.heard).isCompleted();
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .detached()
        .ranOnThread(Thread.currentThread())
        .reportedChange();
  }

  @ParameterizedTest
  @EnumSource
  void endsOnTheThreadThatCompletes(ReturnType type) throws InterruptedException {
    type.call(service).use().accept(caller);
    Thread worker = new Thread(() -> work.complete(ITEM));
    worker.start();
    worker.join();

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .startedOnThread(Thread.currentThread())
        .endedOnThread(worker)
        .reportedChange();
  }

  @ParameterizedTest
  @EnumSource
  void handsBack(ReturnType type) {
    Object handedBack = type.call(service).object();

    if (type.identity == Identity.SAME) {
      assertThat(handedBack).isSameAs(delegate.returned);
    } else {
      assertThat(handedBack).isNotSameAs(delegate.returned);
    }
  }
}
