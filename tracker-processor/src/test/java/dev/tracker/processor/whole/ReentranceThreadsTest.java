package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.TrackerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The guard of a thread: a tracker's own threads have it, and no error leaves it behind. */
@Timeout(60)
class ReentranceThreadsTest {
  private final NestingTracker tracker = new NestingTracker();
  private final LedgerDelegate ledgerDelegate = new LedgerDelegate();
  private final LedgerService ledger = decorate(LedgerService.class, ledgerDelegate, tracker);

  @Test
  void onTheThreadsThatATrackerGuards() throws Exception {
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
    assertThat(tracker.calls)
        .containsSubsequence("start", "reportChange", "end")
        .containsOnlyOnce("start");
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
