package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tracker.ActivityTracker;
import dev.tracker.testing.RecordingTracker;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not wanted costs nothing. */
class DisabledTest {
  private static final int CALLS = 1_000_000;

  /** Of the measurement itself, if of anything: not a bit for each call. */
  private static final long SLACK = 1_000;

  private static final int[] STOPS = {1, 2, 3};

  static ActivityTracker[] disabled() {
    return new ActivityTracker[] {ActivityTracker.noop(), new RecordingTracker().disable()};
  }

  @ParameterizedTest
  @MethodSource("disabled")
  void allocatesNothing(ActivityTracker tracker) {
    ParcelDelegate delegate = new ParcelDelegate();
    ParcelService service = decorate(ParcelService.class, delegate, tracker);
    Parcel parcel = new Parcel(null, 1, Optional.empty());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    call(service, parcel, CALLS / 100);

    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    call(service, parcel, CALLS);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat(after - before).isLessThan(SLACK);
  }

  /** Arguments of which an array and boxes would be made, a result, a condition. */
  private static void call(ParcelService service, Parcel parcel, int times) {
    for (int i = 0; i < times; i++) {
      service.send(parcel, true, STOPS);
      service.drop(1_000_000L + i, false);
    }
  }

  @Test
  void readsNoValueAndStartsNothing() {
    RecordingTracker tracker = new RecordingTracker().disable();
    ParcelDelegate delegate = new ParcelDelegate();

    ParcelService service = decorate(ParcelService.class, delegate, tracker);

    assertThat(service.insure(unreadable())).isSameAs(delegate.receipt);
    service.collect(unreadable());
    assertThat(tracker).recordedNothing();
  }

  @Test
  void canBeEnabledAtAnyTime() {
    RecordingTracker tracker = new RecordingTracker().disable();
    ParcelService service = decorate(ParcelService.class, new ParcelDelegate(), tracker);

    service.drop(1, true);
    tracker.enable();
    service.drop(2, true);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("2", null);
  }

  @Test
  void readsNoValueThatNobodyWants() {
    RecordingTracker tracker = new RecordingTracker().wantsValues(false);
    ParcelDelegate delegate = new ParcelDelegate();
    ParcelService service = decorate(ParcelService.class, delegate, tracker);

    service.send(unreadable(), true, 1, 2);
    service.collect(unreadable());
    service.insure(unreadable());

    assertThat(tracker).keptTheContract().recordedActivities(3);
    for (int i = 0; i < 3; i++) {
      assertThat(tracker).activity(i).hasNoArguments().reportedChange(null, null);
    }
  }

  /** The condition is no value for the tracker: it decides what the tracker is told. */
  @Test
  void decidesWhetherThereIsAChangeAllTheSame() {
    RecordingTracker tracker = new RecordingTracker().wantsValues(false);
    ParcelService service = decorate(ParcelService.class, new ParcelDelegate(), tracker);

    service.drop(1, false);
    service.drop(2, true);

    assertThat(tracker).activity(0).reportedNoChange();
    assertThat(tracker).activity(1).reportedChange(null, null);
  }

  private static Parcel unreadable() {
    return new Parcel(null, 1, Optional.empty()) {
      @Override
      public Sender getSender() {
        throw new AssertionError("read");
      }

      @Override
      public double weight() {
        throw new AssertionError("read");
      }
    };
  }
}
