package dev.tracker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many bytes a call may allocate; the compiler at run time may do with fewer. */
class AllocationTest {
  private static final int CALLS = 200_000;

  /** Of the measurement itself, for each call. */
  private static final double SLACK = 0.5;

  private int total;

  /** An array of two keys and values, and a boxed long; the activity of a timer. */
  @ParameterizedTest
  @CsvSource({"NOTHING, 0", "COUNT, 56", "TIMER, 32"})
  void aCallAllocatesNoMore(Work work, int budget) {
    Inventory inventory =
        Decoration.GENERATED.decorate(Inventory.class, new DefaultInventory(), work);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    call(inventory);

    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    call(inventory);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat((after - before) / (double) CALLS).isLessThan(budget + SLACK);
    assertThat(total).isNotZero();
  }

  private void call(Inventory inventory) {
    for (int i = 0; i < CALLS; i++) {
      total += inventory.count(1_000_000L + i, "north");
    }
  }
}
