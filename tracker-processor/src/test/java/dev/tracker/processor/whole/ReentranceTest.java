package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerCode;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tracker that goes through what it tracks: within its calls nothing is tracked. */
@ResourceLock(CollectedFaults.LOCK)
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class ReentranceTest {
  private static final Delivery DELIVERY = new Delivery(7, "tea", true);

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();

  private final NestingTracker tracker = new NestingTracker();
  private final LedgerDelegate ledgerDelegate = new LedgerDelegate();
  private final DispatchDelegate dispatchDelegate = new DispatchDelegate();
  private final FeedDelegate feedDelegate = new FeedDelegate();
  private LedgerService ledger;
  private DispatchService dispatch;
  private FeedService feed;
  private int nested;

  static List<UnaryOperator<ActivityTracker>> arrangements() {
    return List.of(
        tracker -> tracker,
        tracker ->
            (context, operation, subject, kvArgs) ->
                tracker.start(context, operation, subject, kvArgs),
        tracker -> ActivityTracker.chain(tracker, idle()),
        tracker -> ActivityTracker.chain(idle(), ActivityTracker.chain(idle(), tracker)),
        tracker -> GuardedTracker.builder(tracker).build());
  }

  private static ActivityTracker idle() {
    return (context, operation, subject, kvArgs) -> dev.tracker.Activity.noop();
  }

  private void arrange(UnaryOperator<ActivityTracker> arrangement) {
    ActivityTracker arranged = arrangement.apply(tracker);
    ledger = decorate(LedgerService.class, ledgerDelegate, arranged);
    dispatch = decorate(DispatchService.class, dispatchDelegate, arranged);
    feed = decorate(FeedService.class, feedDelegate, arranged);
    tracker.nested =
        () -> {
          nested++;
          ledger.delete("nested");
          dispatch.get("nested");
          feed.get("nested").subscribe(new SignalSubscriber());
        };
  }

  @AfterEach
  void theThreadIsFree() {
    assertThat(TrackerCode.isRunning()).isFalse();
    assertThat(faults.points()).isEmpty();
  }

  private List<String> reports() {
    return tracker.calls.stream().filter(call -> !call.equals("wantsValues")).toList();
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void ofACallThatChanges(UnaryOperator<ActivityTracker> arrangement) throws Exception {
    arrange(arrangement);

    ledger.post(new LedgerEntry() {});
    ledger.post(new LedgerEntry() {});

    assertThat(reports())
        .containsExactly("start", "reportChange", "end", "start", "reportChange", "end");
    assertThat(nested).isEqualTo(tracker.calls.size());
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void ofACallThatFails(UnaryOperator<ActivityTracker> arrangement) {
    arrange(arrangement);
    LedgerDelegate failing = new LedgerDelegate();
    failing.failure = new IllegalStateException("broken");
    ledger = decorate(LedgerService.class, failing, arrangement.apply(tracker));
    LedgerService sound = decorate(LedgerService.class, ledgerDelegate, arrangement.apply(tracker));
    tracker.nested = () -> sound.delete("nested");

    assertThat(catchThrowable(() -> ledger.delete("id"))).isSameAs(failing.failure);

    assertThat(reports()).containsExactly("start", "reportErr", "end");
  }

  @Test
  void ofACallWhoseFailureIsExpected() {
    arrange(UnaryOperator.identity());
    LedgerDelegate refusing = new LedgerDelegate();
    refusing.failure = new IllegalArgumentException("refused");
    LedgerService refused = decorate(LedgerService.class, refusing, tracker);

    assertThat(catchThrowable(() -> refused.check(new LedgerEntry() {})))
        .isSameAs(refusing.failure);

    assertThat(reports()).containsExactly("start", "reportExpected", "end");
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void ofAStage(UnaryOperator<ActivityTracker> arrangement) throws Exception {
    arrange(arrangement);

    dispatch.send("tea");
    Thread worker = new Thread(() -> dispatchDelegate.future.complete(DELIVERY));
    worker.start();
    worker.join();

    assertThat(reports()).containsSequence("reportChange", "end").startsWith("start");
    assertThat(reports().stream().filter("start"::equals)).hasSize(1);
  }

  @Test
  void ofAStageThatIsExpectedToFail() {
    arrange(UnaryOperator.identity());

    dispatch.reroute("tea");
    dispatchDelegate.future.completeExceptionally(new CancellationException());

    assertThat(reports()).containsExactly("start", "detach", "reportExpected", "end");
  }

  /** The outer activity goes on, and is told, though another one's tracker brought it about. */
  @Test
  void aStageThatATrackerCompletesIsTold() {
    arrange(UnaryOperator.identity());
    tracker.nested = () -> {};
    dispatch.send("tea");
    tracker.nested =
        () -> {
          dispatchDelegate.future.complete(DELIVERY);
          assertThat(TrackerCode.isRunning()).isTrue();
        };
    ledger.delete("id");

    assertThat(reports())
        .containsExactly("start", "detach", "start", "reportChange", "end", "reportChange", "end");
  }

  @ParameterizedTest
  @MethodSource("arrangements")
  void ofASubscription(UnaryOperator<ActivityTracker> arrangement) {
    arrange(arrangement);

    feed.send("tea").subscribe(new SignalSubscriber());
    List.copyOf(feedDelegate.subscribers).stream()
        .filter(each -> !(each instanceof SignalSubscriber))
        .forEach(
            each -> {
              each.onNext(DELIVERY);
              each.onComplete();
            });

    assertThat(reports().stream().filter("start"::equals)).hasSize(1);
    assertThat(reports()).endsWith("reportChange", "end");
  }

  @Test
  void ofAPublisherThatATrackerSubscribesTo() {
    arrange(UnaryOperator.identity());
    var published = feed.send("tea");
    tracker.calls.clear();
    tracker.nested = () -> published.subscribe(new SignalSubscriber());

    ledger.delete("id");

    assertThat(reports()).containsExactly("start", "reportChange", "end");
  }

  /** Values are read for the tracker, so what they call is called by it. */
  @Test
  void ofWhatAPathReads() throws Exception {
    arrange(UnaryOperator.identity());
    tracker.nested = () -> {};
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public String text() {
            ledger.delete("nested");
            return "rent";
          }

          @Override
          public Object id() {
            ledger.delete("nested");
            return 1;
          }
        };

    ledger.post(entry);
    ledger.postOnce(entry);

    assertThat(reports())
        .containsExactly("start", "reportChange", "end", "start", "reportChange", "end");
  }

  /** What a tracker makes current is current for the work as ever, and what it reads is no call. */
  @Test
  void theContextOfAnOuterActivityIsSeen() {
    ActivityContext context = ActivityContext.root().withNewRequestId();
    List<ActivityContext> seen = new ArrayList<>();
    arrange(UnaryOperator.identity());
    tracker.nested =
        () -> {
          seen.add(ActivityContext.current());
          ledger.delete("nested");
        };
    try (var scope = context.makeCurrent()) {
      assertThat(scope).isNotNull();
      ledger.delete("id");
    }

    assertThat(seen).isNotEmpty().containsOnly(context);
    assertThat(reports()).containsExactly("start", "reportChange", "end");
  }

  @Test
  void onTheThreadsThatATrackerGuards() throws Exception {
    arrange(UnaryOperator.identity());
    List<Thread> threads = new ArrayList<>();
    tracker.nested =
        () ->
            TrackerCode.executor(
                    task -> {
                      threads.add(new Thread(task));
                      threads.get(threads.size() - 1).start();
                    })
                .execute(() -> ledger.delete("nested"));

    ledger.delete("id");
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(threads).hasSize(tracker.calls.size());
    assertThat(reports()).containsExactly("start", "reportChange", "end");
  }

  /** The thread that a virtual machine's error leaves is as free as before. */
  @Test
  void anErrorThatPassesLeavesNoGuard() {
    OutOfMemoryError error = new OutOfMemoryError("heap");
    Stream.of("start", "wantsValues", "reportChange", "end")
        .forEach(
            faulty -> {
              NestingTracker passing = new NestingTracker();
              passing.nested =
                  () -> {
                    if (passing.calls.get(passing.calls.size() - 1).equals(faulty)) {
                      throw error;
                    }
                  };
              LedgerService service = decorate(LedgerService.class, ledgerDelegate, passing);
              assertThat(catchThrowable(() -> service.post(new LedgerEntry() {}))).isSameAs(error);
              assertThat(TrackerCode.isRunning()).isFalse();
            });
  }
}
