package dev.tracker.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextDeadlineTest {
  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
  private static final Duration HUGE = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
  private static final Duration HUGE_NEGATIVE = Duration.ofSeconds(Long.MIN_VALUE);

  private Instant now = START;
  private final ActivityContext root = ActivityContext.root(() -> now);

  @Test
  void aDeadlineIsNeverLaterThanTheParents() {
    ActivityContext parent = root.withDeadline(START.plusSeconds(10));

    assertThat(parent.withDeadline(START.plusSeconds(11)).deadline()).isEqualTo(parent.deadline());
    assertThat(parent.withTimeout(Duration.ofMinutes(1)).deadline()).isEqualTo(parent.deadline());
    assertThat(parent.withTimeout(HUGE).deadline()).isEqualTo(parent.deadline());
    assertThat(parent.withCancellation().context().withDeadline(Instant.MAX).deadline())
        .isEqualTo(parent.deadline());
    assertThat(parent.withDeadline(START.plusSeconds(9)).deadline())
        .isEqualTo(START.plusSeconds(9));
    assertThat(parent.deadline()).isEqualTo(START.plusSeconds(10));
  }

  @Test
  void aTighterChildDoesNotTightenItsParent() {
    ActivityContext parent = root.withTimeout(Duration.ofSeconds(10));
    ActivityContext child = parent.withTimeout(Duration.ofSeconds(1));

    now = START.plusSeconds(2);

    assertThat(child.isCancelled()).isTrue();
    assertThat(parent.isCancelled()).isFalse();
  }

  @Test
  void aPassedDeadlineCancelsWithATimeoutThatNamesIt() {
    ActivityContext context = root.withTimeout(Duration.ofSeconds(10));

    now = START.plusSeconds(10).minusNanos(1);
    assertThat(context.isCancelled()).isFalse();
    assertThat(context.cancellationCause()).isNull();
    context.throwIfCancelled();

    now = START.plusSeconds(10);
    assertThat(context.isCancelled()).isTrue();
    assertThat(context.cancellationCause())
        .isInstanceOf(TimeoutException.class)
        .hasMessageContaining("2030-01-01T00:00:10Z")
        .isSameAs(context.cancellationCause());
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(context::throwIfCancelled)
        .havingCause()
        .isSameAs(context.cancellationCause());
  }

  @Test
  void childrenPassTheDeadlineOfTheirParent() {
    ActivityContext grandchild =
        root.withTimeout(Duration.ofSeconds(10))
            .withCancellation()
            .context()
            .withNewRequestId()
            .withTimeout(Duration.ofSeconds(20));

    now = START.plusSeconds(10);

    assertThat(grandchild.isCancelled()).isTrue();
    assertThat(grandchild.cancellationCause()).isInstanceOf(TimeoutException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aTimeoutOfNothingOrLessHasPassedAlready(long nanos) {
    ActivityContext context = root.withTimeout(Duration.ofNanos(nanos));

    assertThat(context.deadline()).isEqualTo(START.plusNanos(nanos));
    assertThat(context.isCancelled()).isTrue();
  }

  @Test
  void hugeTimeoutsClampInsteadOfOverflowing() {
    assertThat(root.withTimeout(HUGE).deadline()).isEqualTo(Instant.MAX);
    assertThat(root.withTimeout(HUGE).isCancelled()).isFalse();
    assertThat(root.withTimeout(HUGE_NEGATIVE).deadline()).isEqualTo(Instant.MIN);
    assertThat(root.withTimeout(HUGE_NEGATIVE).isCancelled()).isTrue();

    now = Instant.MAX;
    assertThat(root.withTimeout(Duration.ofNanos(1)).deadline()).isEqualTo(Instant.MAX);
    now = Instant.MIN;
    assertThat(root.withTimeout(Duration.ofNanos(-1)).deadline()).isEqualTo(Instant.MIN);
    assertThat(root.withTimeout(HUGE).deadline()).isEqualTo(Instant.MAX);
  }

  @Test
  void aClockThatIsSetBackRevivesNothing() {
    ActivityContext context = root.withTimeout(Duration.ofSeconds(10));
    now = START.plusSeconds(10);
    Throwable cause = context.cancellationCause();

    now = START;

    assertThat(context.isCancelled()).isTrue();
    assertThat(context.cancellationCause()).isSameAs(cause);
  }

  @Test
  void whoCancelsAfterTheDeadlineIsTooLate() {
    CancellableContext cancellable = root.withTimeout(Duration.ofSeconds(10)).withCancellation();
    now = START.plusSeconds(10);

    cancellable.cancel(new IllegalStateException("too late"));

    assertThat(cancellable.context().cancellationCause()).isInstanceOf(TimeoutException.class);
  }

  @Test
  void whoCancelsBeforeTheDeadlineIsRememberedAfterIt() {
    Throwable cause = new IllegalStateException("in time");
    CancellableContext parent = root.withCancellation();
    ActivityContext child = parent.context().withTimeout(Duration.ofSeconds(10));
    parent.cancel(cause);

    now = START.plusSeconds(10);

    assertThat(child.cancellationCause()).isSameAs(cause);
  }

  @Test
  void theAnswerOnceGivenStays() {
    CancellableContext parent = root.withCancellation();
    ActivityContext child = parent.context().withTimeout(Duration.ofSeconds(10));
    now = START.plusSeconds(10);
    Throwable cause = child.cancellationCause();

    parent.cancel(new IllegalStateException("later"));

    assertThat(child.cancellationCause()).isSameAs(cause);
  }

  @Test
  void whoCancelsWhileAnotherIsAboutToWinsForGood() {
    Throwable faster = new IllegalStateException("faster");
    CancellableContext cancellable = cancelledWhenTheClockIsNextRead(faster, START);

    cancellable.cancel(new IllegalStateException("slower"));

    assertThat(cancellable.context().cancellationCause()).isSameAs(faster);
  }

  @Test
  void whoCancelsWhileTheDeadlinePassesWinsForGood() {
    Throwable faster = new IllegalStateException("faster");
    CancellableContext cancellable = cancelledWhenTheClockIsNextRead(faster, START.plusSeconds(10));

    assertThat(cancellable.context().cancellationCause()).isSameAs(faster);
    assertThat(cancellable.context().cancellationCause()).isSameAs(faster);
  }

  /** The reading of the clock stands for the moment at which another thread is faster. */
  private static CancellableContext cancelledWhenTheClockIsNextRead(
      Throwable cause, Instant thenReads) {
    Queue<CancellableContext> toCancel = new ArrayDeque<>();
    InstantSource clock =
        () -> {
          CancellableContext next = toCancel.poll();
          if (next == null) {
            return START;
          }
          next.cancel(cause);
          return thenReads;
        };
    CancellableContext cancellable =
        ActivityContext.root(clock).withDeadline(START.plusSeconds(10)).withCancellation();
    toCancel.add(cancellable);
    return cancellable;
  }

  @Test
  void theRealClockIsAsked() {
    assertThat(ActivityContext.root().withDeadline(Instant.EPOCH).isCancelled()).isTrue();
    assertThat(ActivityContext.root().withTimeout(Duration.ofDays(1)).isCancelled()).isFalse();
    assertThat(ActivityContext.root().withTimeout(Duration.ZERO).isCancelled()).isTrue();
  }
}
