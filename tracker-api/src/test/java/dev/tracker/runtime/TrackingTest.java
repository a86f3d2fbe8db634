package dev.tracker.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackingTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "run", "", Effect.CHANGE);

  private final ActivityTracker tracker = (context, operation, subject, kvArgs) -> Activity.noop();
  private final List<TrackerFault> faults = new ArrayList<>();

  @AfterEach
  void useTheDefaultHandler() {
    TrackerFaultHandler.set(null);
  }

  @Test
  void anActivityWithoutArgumentsIsPassedNone() {
    assertThat(Tracking.NO_ARGUMENTS).isEmpty();
  }

  @Test
  void aDecoratorOfThisLevelIsServed() {
    assertThatCode(() -> Tracking.requireLevel(Tracking.LEVEL)).doesNotThrowAnyException();
    assertThatCode(() -> Tracking.requireLevel(Tracking.OLDEST_LEVEL)).doesNotThrowAnyException();
  }

  @Test
  void aDecoratorFromTheFutureIsToldWhatItLacks() {
    assertThatThrownBy(() -> Tracking.requireLevel(Tracking.LEVEL + 1))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessageContaining("tracker-api on the class path is too old")
        .hasMessageContaining("level " + (Tracking.LEVEL + 1))
        .hasMessageContaining("is from file:")
        .hasMessageContaining("only one tracker-api");
  }

  @Test
  void aDecoratorFromBeforeTheFirstLevelIsToldToBeGeneratedAgain() {
    assertThatThrownBy(() -> Tracking.requireLevel(Tracking.OLDEST_LEVEL - 1))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessageContaining("tracker-api on the class path is too new")
        .hasMessageContaining("level " + (Tracking.OLDEST_LEVEL - 1));
  }

  @Test
  void onlyATrackerThatDoesNothingCanNeverBeEnabled() {
    ActivityTracker noop = ActivityTracker.noop();

    assertThat(Tracking.canBeEnabled("delegate", noop)).isFalse();
    assertThat(Tracking.canBeEnabled("delegate", ActivityTracker.chain(noop, noop))).isFalse();
    assertThat(Tracking.canBeEnabled("delegate", tracker)).isTrue();
    assertThat(Tracking.canBeEnabled("delegate", ActivityTracker.chain(tracker, tracker))).isTrue();
  }

  @Test
  void theContextThatIsPassedCountsEvenIfAnotherIsCurrent() {
    ActivityContext passed = ActivityContext.root().withNewRequestId();

    try (ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent()) {
      assertThat(scope).isNotNull();
      assertThat(Tracking.orCurrent(passed)).isSameAs(passed);
    }
  }

  @Test
  void withoutAContextTheCurrentOneCounts() {
    ActivityContext current = ActivityContext.root().withNewRequestId();

    try (ContextScope scope = current.makeCurrent()) {
      assertThat(scope).isNotNull();
      assertThat(Tracking.orCurrent(null)).isSameAs(current);
    }
    assertThat(Tracking.orCurrent(null)).isSameAs(ActivityContext.root());
  }

  @Test
  void whatStagesWrapAnErrorInIsTakenOff() {
    Exception cause = new Exception("cause");
    CompletionException bare = new CompletionException("bare", null);

    assertThat(Tracking.unwrapped(null)).isNull();
    assertThat(Tracking.unwrapped(cause)).isSameAs(cause);
    assertThat(Tracking.unwrapped(new CompletionException(cause))).isSameAs(cause);
    assertThat(Tracking.unwrapped(new CompletionException(new ExecutionException(cause))))
        .isSameAs(cause);
    assertThat(Tracking.unwrapped(bare)).isSameAs(bare);
    assertThat(Tracking.unwrapped(new IllegalStateException(cause))).hasCause(cause);
  }

  @Test
  void aResultIsItself() {
    String result = Tracking.result("done");

    assertThat(result).isEqualTo("done");
  }

  @Test
  void aFaultGoesToTheHandler() {
    Throwable cause = new IllegalStateException("boom");
    TrackerFaultHandler.set(faults::add);

    Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, METHOD, cause);

    assertThat(faults)
        .containsExactly(new TrackerFault(FaultPoint.CHANGE_VALUES, tracker, METHOD, cause));
  }

  @Test
  void aVirtualMachineErrorPasses() {
    Error error = new OutOfMemoryError();
    TrackerFaultHandler.set(faults::add);

    assertThatThrownBy(() -> Tracking.fault(FaultPoint.START, tracker, METHOD, error))
        .isSameAs(error);
    assertThat(faults).isEmpty();
  }

  @Test
  void aWrapperWithoutACauseThatCanBeHadIsTheError() {
    CompletionException broken =
        new CompletionException("broken") {
          @Override
          public synchronized Throwable getCause() {
            throw new IllegalStateException("getCause");
          }
        };
    assertThat(Tracking.unwrapped(broken)).isSameAs(broken);
    assertThat(Tracking.unwrapped(new ExecutionException(broken))).isSameAs(broken);

    CompletionException first = new CompletionException("first") {};
    first.initCause(new CompletionException(first));
    assertThat(Tracking.unwrapped(first)).isSameAs(first);
  }
}
