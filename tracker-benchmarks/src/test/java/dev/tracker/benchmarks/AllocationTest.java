package dev.tracker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
import java.lang.management.ManagementFactory;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many bytes a call may allocate. It is what the code says, as these tests run without the
 * compiler that leaves objects out: so it is the same on every run, and production allocates no
 * more.
 */
class AllocationTest {
  private static final int CALLS = 20_000;

  /** Of the measurement itself and of what happens once; no object is as small. */
  private static final double SLACK = 8;

  private int total;

  /** The methods of the service. */
  enum Call {
    COUNT((inventory, id) -> inventory.count(id, "north")),
    ADJUST((inventory, id) -> inventory.adjust(id, 1)),
    RESERVE(
        (inventory, id) -> {
          var reserved = inventory.reserve(id);
          reserved.complete(1);
          return reserved.join();
        });

    private final ToIntBiFunction<Inventory, Long> call;

    Call(ToIntBiFunction<Inventory, Long> call) {
      this.call = call;
    }
  }

  /** An array of two keys and values, and a boxed long; the activity of a timer. */
  @ParameterizedTest
  @CsvSource({"NOTHING, 0", "COUNT, 56", "TIMER, 32"})
  void aCallAllocatesNoMore(Work work, int budget) {
    assertThat(bytes(Decoration.GENERATED, work, Call.COUNT))
        .isLessThan(bytes(Decoration.DIRECT, work, Call.COUNT) + budget + SLACK);
  }

  @ParameterizedTest
  @EnumSource
  void aCallAllocatesNoMoreThanByHand(Call call) {
    assertThat(bytes(Decoration.GENERATED, Work.COUNT, call))
        .isLessThan(bytes(Decoration.BY_HAND, Work.COUNT, call) + SLACK);
  }

  @ParameterizedTest
  @EnumSource
  void nothingToDoAllocatesNothing(Call call) {
    assertThat(bytes(Decoration.GENERATED, Work.NOTHING, call))
        .isLessThan(bytes(Decoration.DIRECT, Work.NOTHING, call) + SLACK);
  }

  private double bytes(Decoration decoration, Work work, Call call) {
    Inventory inventory = decoration.decorate(Inventory.class, new DefaultInventory(), work);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    repeat(inventory, call);

    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    repeat(inventory, call);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat(total).isNotZero();
    return (after - before) / (double) CALLS;
  }

  private void repeat(Inventory inventory, Call call) {
    for (int i = 0; i < CALLS; i++) {
      total += call.call.applyAsInt(inventory, 1_000_000L + i);
    }
  }
}
