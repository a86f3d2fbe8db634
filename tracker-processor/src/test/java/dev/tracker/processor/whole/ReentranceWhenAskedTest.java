package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A tracker whose very answer whether it is enabled goes through what it tracks. Nobody looks at
 * the thread before that is asked, for it would be most of what an untracked call costs; so the
 * stack overflows once, and from then on it is looked at.
 */
@ResourceLock(CollectedFaults.LOCK)
@Timeout(60)
class ReentranceWhenAskedTest {
  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();

  private final NestingTracker tracker = new NestingTracker();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ends(boolean inAChain) {
    LedgerService service =
        decorate(
            LedgerService.class,
            new LedgerDelegate(),
            inAChain ? ActivityTracker.chain(tracker, tracker) : tracker);
    tracker.nestsWhenAsked = true;
    // Twice, so that whoever just goes on after an overflow goes on for ever.
    tracker.nested =
        () -> {
          service.delete("once");
          service.delete("twice");
        };

    service.delete("id");

    assertThat(TrackerCode.isRunning()).isFalse();
    assertThat(TrackerCode.isWatched()).isTrue();
    tracker.calls.clear();
    service.delete("id");
    assertThat(tracker.calls.stream().filter("start"::equals)).hasSize(inAChain ? 2 : 1);
  }

  @Test
  void endsThoughTheTrackerCatchesTheOverflow() {
    LedgerService service = decorate(LedgerService.class, new LedgerDelegate(), tracker);
    tracker.nestsWhenAsked = true;
    tracker.nested =
        () -> {
          for (int i = 0; i < 2; i++) {
            try {
              service.delete("nested");
            } catch (Throwable swallowed) {
              // As code does that must not fail.
            }
          }
        };

    service.delete("id");

    assertThat(tracker.calls).contains("start", "end");
  }
}
