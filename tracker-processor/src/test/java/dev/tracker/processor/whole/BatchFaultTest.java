package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.processor.whole.BasketService.Page;
import dev.tracker.testing.RecordedChange;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever an element of a batch does, the others are told as they are, and the call goes on. */
@ResourceLock(CollectedFaults.LOCK)
class BatchFaultTest {
  private static final RuntimeException FAULT = new IllegalStateException("fault");

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final RecordingTracker tracker = new RecordingTracker();
  private final BasketDelegate delegate = new BasketDelegate();
  private final BasketService service = decorate(BasketService.class, delegate, tracker);

  private List<String> ids() {
    assertThat(tracker).keptTheContract().onlyActivity().ended().didNotFail();
    return tracker.onlyActivity().changes().stream().map(RecordedChange::id).toList();
  }

  private static Item item(String id) {
    return new Item(id, id);
  }

  @Test
  void hasAnElementThatFails() {
    Item failing =
        new Item("1", "1") {
          @Override
          public String getId() {
            throw FAULT;
          }
        };

    service.saveAll(List.of(item("0"), failing, item("2")));

    assertThat(ids()).containsExactly("0", null, "2");
    assertThat(faults.only().cause()).isSameAs(FAULT);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // Somebody ignored a warning.
  void hasAnElementOfAnotherType() {
    service.saveAll((List) List.of(item("0"), "1", item("2")));

    assertThat(ids()).containsExactly("0", null, "2");
    assertThat(faults.only().cause()).isInstanceOf(ClassCastException.class);
  }

  @Test
  void hasAnElementThatBringsTheMachineDown() {
    Error error = new OutOfMemoryError();
    Item failing =
        new Item("1", "1") {
          @Override
          public String getName() {
            throw error;
          }
        };

    assertThat(catchThrowable(() -> service.saveAll(List.of(failing)))).isSameAs(error);

    assertThat(tracker).keptTheContract().onlyActivity().ended();
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void isToldToATrackerThatFails() {
    List<String> told = new ArrayList<>();
    ActivityTracker failing =
        (context, operation, subject, kvArgs) ->
            new Activity() {
              @Override
              public void reportErr(Throwable error) {
                told.add("error");
              }

              @Override
              public void reportChange(String id, Object data) {
                told.add(id);
                throw FAULT;
              }

              @Override
              public void end() {
                told.add("end");
              }
            };

    decorate(BasketService.class, delegate, failing).saveAll(List.of(item("0"), item("1")));

    assertThat(told).containsExactly("0", "1", "end");
    assertThat(faults.points()).containsExactly(FaultPoint.REPORT_CHANGE, FaultPoint.REPORT_CHANGE);
  }

  @Test
  void isCountedForATrackerThatWantsNoValues() {
    tracker.wantsValues(false);
    service.reserve(new long[] {1, 2, 3});

    assertThat(tracker.onlyActivity().changes())
        .containsExactly(
            new RecordedChange(null, null),
            new RecordedChange(null, null),
            new RecordedChange(null, null));
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void isToldOfThoughItsResultsFail() {
    delegate.page = new Page(0, List.of());

    assertThat(service.find("file")).isSameAs(delegate.page);

    assertThat(tracker).keptTheContract().onlyActivity().ended().didNotFail();
    assertThat(tracker.onlyActivity().results()).isEmpty();
    assertThat(faults.only().point()).isEqualTo(FaultPoint.RESULT_VALUES);
    assertThat(faults.only().cause()).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
