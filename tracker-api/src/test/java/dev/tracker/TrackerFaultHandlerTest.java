package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.fixtures.Sneaky;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackerFaultHandlerTest {
  private static final TrackerFault FAULT =
      new TrackerFault(
          FaultPoint.START, ActivityTracker.noop(), null, new IllegalStateException("boom"));

  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  @AfterEach
  void useTheDefault() {
    TrackerFaultHandler.set(null);
  }

  @Test
  void theDefaultLogs() {
    assertThat(TrackerFaultHandler.set(null)).isInstanceOf(LoggingFaultHandler.class);
  }

  @Test
  void settingReturnsTheOneThatIsReplaced() {
    TrackerFaultHandler first = fault -> heard.add("first");
    TrackerFaultHandler second = fault -> heard.add("second");

    TrackerFaultHandler original = TrackerFaultHandler.set(first);

    assertThat(TrackerFaultHandler.set(second)).isSameAs(first);
    assertThat(TrackerFaultHandler.set(null)).isSameAs(second);
    assertThat(TrackerFaultHandler.set(original)).as("the default is back").isSameAs(original);
  }

  @Test
  void onlyTheOneThatIsSetHears() {
    TrackerFaultHandler.set(fault -> heard.add("first"));
    FAULT.report();
    TrackerFaultHandler.set(fault -> heard.add("second"));
    FAULT.report();

    assertThat(heard).containsExactly("first", "second");
  }

  @Test
  void whatAHandlerThrowsIsDropped() {
    for (Throwable thrown :
        List.of(
            new IllegalStateException(),
            new AssertionError(),
            new StackOverflowError(),
            new Exception("undeclared"))) {
      TrackerFaultHandler.set(fault -> Sneaky.doThrow(thrown));

      assertThatCode(FAULT::report).doesNotThrowAnyException();
    }
  }

  @Test
  void anInterruptOfTheThreadIsNotLostInAHandler() {
    TrackerFaultHandler.set(fault -> Sneaky.doThrow(new InterruptedException()));

    FAULT.report();

    // Also clears the flag for the tests that follow.
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aVirtualMachineErrorOfAHandlerPasses() {
    Error error = new OutOfMemoryError();
    TrackerFaultHandler.set(fault -> Sneaky.doThrow(error));

    assertThatThrownBy(FAULT::report).isSameAs(error);
  }
}
