package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.FaultPoint;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever the values on their way to a tracker throw, only they are lost. */
@ResourceLock(CollectedFaults.LOCK)
class ValueFaultTest {
  private static final RuntimeException FAULT = new IllegalStateException("fault");

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final RecordingTracker tracker = new RecordingTracker();
  private final LedgerService service =
      decorate(LedgerService.class, new LedgerDelegate(), tracker);

  @Test
  void startsWithoutArgumentsThatFail() throws Exception {
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public String text() {
            throw FAULT;
          }
        };

    assertThat(service.post(entry)).isSameAs(entry);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasNoArguments()
        .reportedChange("4711", null);
    assertHeardOf(FaultPoint.ARGUMENTS);
  }

  @Test
  void reportsAChangeWithoutAnIdThatFails() throws Exception {
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public Object id() {
            throw FAULT;
          }
        };

    assertThat(service.post(entry)).isSameAs(entry);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null).didNotFail();
    assertHeardOf(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void reportsAChangeWithoutAnIdThatHasNoText() {
    service.delete(
        new Object() {
          @Override
          public String toString() {
            throw FAULT;
          }
        });

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null);
    assertHeardOf(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void reportsTheIdWhateverTheDataDoes() throws Exception {
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public LedgerEntry reversal() {
            throw FAULT;
          }
        };

    service.post(entry);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("4711", null);
    assertHeardOf(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void reportsNoChangeOnAConditionThatFails() {
    service.postOnce(
        new LedgerEntry() {
          @Override
          public boolean isNew() {
            throw FAULT;
          }
        });

    assertThat(tracker).keptTheContract().onlyActivity().reportedNoChange().didNotFail();
    assertHeardOf(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void passesAnErrorOfTheVirtualMachineFromAnArgument() {
    Error error = new OutOfMemoryError();
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public String text() {
            throw error;
          }
        };

    assertThat(catchThrowable(() -> service.post(entry))).isSameAs(error);

    assertThat(tracker).recordedNothing();
    assertThat(faults.points()).isEmpty();
  }

  @Test
  void passesAnErrorOfTheVirtualMachineFromAChange() {
    Error error = new OutOfMemoryError();
    LedgerEntry entry =
        new LedgerEntry() {
          @Override
          public Object id() {
            throw error;
          }
        };

    assertThat(catchThrowable(() -> service.post(entry))).isSameAs(error);

    assertThat(tracker).keptTheContract().onlyActivity().ended();
    assertThat(faults.points()).isEmpty();
  }

  private void assertHeardOf(FaultPoint point) {
    assertThat(faults.only().point()).isEqualTo(point);
    assertThat(faults.only().cause()).isSameAs(FAULT);
    assertThat(faults.only().tracker()).isSameAs(tracker);
  }
}
