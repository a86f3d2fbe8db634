package dev.tracker.reliability.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFaultHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Calls at every depth of a stack that is nearly full. The tracker needs more of it than the
 * delegate: where it overflows, the delegate still has room.
 */
@Isolated("replaces the fault handler of the process")
class DeepStackTest {
  private static final long STACK_BYTES = 512 << 10;
  private static final int DEEPEST = 3_000;
  private static final int TRACKERS_FRAMES = 60;

  private int levels;
  private int delegateCalls;
  private int delegateReturns;
  private int outcomes;
  private int overflows;
  private int repeated;
  private int lost;
  private int starts;
  private int ends;
  private int faults;

  @Test
  void aCallThatWasCarriedOutIsNotRepeated() throws Exception {
    TrackerFaultHandler replaced = TrackerFaultHandler.set(fault -> faults++);
    try {
      Thread thread = new Thread(null, this::run, "deep", STACK_BYTES);
      thread.start();
      thread.join();
    } finally {
      TrackerFaultHandler.set(replaced);
    }
    System.out.printf(
        "deep stack %d calls near its end: %d had their outcome, %d overflowed before the delegate"
            + " was called or in it, %d after it; %d faults heard of; %d starts, %d ends%n",
        levels, outcomes, overflows, lost, faults, starts, ends);
    assertThat(outcomes).isPositive();
    assertThat(faults).isPositive();
    assertThat(repeated).isZero();
    // Those few that have less of the stack left than the decorator's own frames need.
    assertThat(lost).isLessThan(levels / 100);
    assertThat(outcomes + overflows + lost).isEqualTo(levels);
  }

  private void run() {
    ActivityTracker tracker = tracker();
    Work decorated = new TrackedWork(this::work, tracker);
    // So that no class is loaded where the stack is full: one that cannot be is broken for good.
    call(decorated);
    levels = delegateCalls = delegateReturns = outcomes = overflows = lost = starts = ends = 0;
    descend(decorated);
  }

  private ActivityTracker tracker() {
    return (context, operation, subject, kvArgs) -> {
      use(TRACKERS_FRAMES);
      starts++;
      return new Activity() {
        @Override
        public void reportErr(Throwable error) {
          use(TRACKERS_FRAMES);
        }

        @Override
        public void reportChange(String id, Object data) {
          use(TRACKERS_FRAMES);
        }

        @Override
        public void end() {
          ends++;
        }
      };
    };
  }

  private int work(int number) {
    delegateCalls++;
    int result = number + 1;
    delegateReturns++;
    return result;
  }

  @SuppressWarnings("InfiniteRecursion") // The end of the stack is where it leads.
  private void descend(Work work) {
    try {
      descend(work);
    } catch (StackOverflowError end) {
      // From here on back up.
    }
    if (levels < DEEPEST) {
      call(work);
    }
  }

  private void call(Work work) {
    levels++;
    int callsBefore = delegateCalls;
    int returnsBefore = delegateReturns;
    try {
      if (work.add(1) == 2) {
        outcomes++;
      }
    } catch (StackOverflowError error) {
      if (delegateReturns > returnsBefore) {
        lost++;
      } else {
        overflows++;
      }
    }
    if (delegateCalls - callsBefore > 1) {
      repeated++;
    }
  }

  private static int use(int frames) {
    return frames == 0 ? 0 : use(frames - 1) + 1;
  }
}
