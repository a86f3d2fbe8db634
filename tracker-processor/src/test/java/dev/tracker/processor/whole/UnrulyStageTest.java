package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.FaultPoint;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Futures of a user's own that do not keep to what a stage promises: one end, whatever they do. */
@ResourceLock(CollectedFaults.LOCK)
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class UnrulyStageTest {
  private static final Delivery DELIVERY = new Delivery(7, "tea", true);

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final RecordingTracker tracker = new RecordingTracker();
  private final DispatchDelegate delegate = new DispatchDelegate();
  private final DispatchService service = decorate(DispatchService.class, delegate, tracker);

  @Test
  void oneThatCallsBackAndThrows() {
    collect(
        callback -> {
          callback.accept(DELIVERY, null);
          throw new IllegalStateException("after the callback");
        });

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", DELIVERY);
    assertThat(faults.points()).containsExactly(FaultPoint.FOLLOW);
  }

  @Test
  void oneThatThrowsAndCallsBackLater() {
    AtomicReference<BiConsumer<? super Delivery, ? super Throwable>> kept = new AtomicReference<>();
    collect(
        callback -> {
          kept.set(callback);
          throw new IllegalStateException("before the callback");
        });
    kept.get().accept(DELIVERY, null);

    assertThat(tracker).keptTheContract().onlyActivity().reportedNoChange().didNotFail();
    assertThat(faults.points()).containsExactly(FaultPoint.FOLLOW);
  }

  @Test
  void oneThatCallsBackTwice() {
    collect(
        callback -> {
          callback.accept(null, new ParcelLost());
          callback.accept(DELIVERY, null);
        });

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(ParcelLost.class);
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void oneThatReturnsNothing() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    collect(callback -> {});

    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void oneThatIsAlsoThrownByTheStack() {
    collect(
        callback -> {
          callback.accept(DELIVERY, null);
          throw new StackOverflowError();
        });

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", DELIVERY);
  }

  private void collect(Registration registration) {
    Pickup pickup =
        new Pickup() {
          @Override
          public CompletableFuture<Delivery> whenComplete(
              BiConsumer<? super Delivery, ? super Throwable> callback) {
            registration.accept(callback);
            return null;
          }
        };
    delegate.pickup = pickup;
    assertThat((Object) service.collect("tea")).isSameAs(pickup);
  }

  private interface Registration {
    void accept(BiConsumer<? super Delivery, ? super Throwable> callback);
  }
}
