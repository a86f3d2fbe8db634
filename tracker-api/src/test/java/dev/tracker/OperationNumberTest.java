package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.spi.OperationId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trackers of one operation find one id, and those of another operation another. */
class OperationNumberTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> ids = new ArrayList<>();
  private final ActivityTracker asking =
      (context, operation, subject, kvArgs) -> {
        ids.add(OperationId.next());
        return Activity.noop();
      };
  private final ActivityTracker failing =
      (context, operation, subject, kvArgs) -> {
        throw new IllegalStateException("broken");
      };

  @Test
  void aChainStartsAllWithOne() {
    ActivityTracker chain = ActivityTracker.chain(asking, failing, asking, asking);

    chain.start(ActivityContext.root(), METHOD);
    chain.start(ActivityContext.root(), "create", "backend");
    chain.startMeasured(ActivityContext.root(), METHOD);

    assertThat(ids).hasSize(9);
    for (int operation = 0; operation < 9; operation += 3) {
      assertThat(ids.subList(operation, operation + 3).stream().distinct()).hasSize(1);
    }
    assertThat(ids.stream().distinct()).hasSize(3).doesNotContain(OperationId.next()).isSorted();
  }

  @Test
  void aChainWithinAnotherBelongsToIt() {
    ActivityTracker inner = ActivityTracker.chain(asking, asking);
    ActivityTracker around =
        (context, operation, subject, kvArgs) -> inner.start(context, operation, subject, kvArgs);

    ActivityTracker.chain(around, asking).start(ActivityContext.root(), METHOD);

    assertThat(ids).hasSize(3);
    assertThat(ids.stream().distinct()).hasSize(1);
  }

  @Test
  void nothingIsLeftOfAStartThatPassesAnError() {
    OutOfMemoryError error = new OutOfMemoryError("heap");
    ActivityTracker passing =
        (context, operation, subject, kvArgs) -> {
          throw error;
        };
    ActivityTracker chain = ActivityTracker.chain(asking, passing);

    assertThatThrownBy(() -> chain.start(ActivityContext.root(), METHOD)).isSameAs(error);
    assertThatThrownBy(() -> chain.start(ActivityContext.root(), "a", "b")).isSameAs(error);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(OperationId.next()).isNotEqualTo(OperationId.next());
  }

  @Test
  void aNumberCanBeTakenToAnotherThread() throws InterruptedException {
    List<Long> taken = new ArrayList<>();
    ActivityTracker handingOff =
        (context, operation, subject, kvArgs) -> {
          taken.add(OperationNumber.take());
          return Activity.noop();
        };
    ActivityTracker.chain(handingOff, asking).start(ActivityContext.root(), METHOD);

    Thread thread =
        new Thread(
            () -> {
              ActivityTracker chain = ActivityTracker.chain(asking, asking);
              OperationNumber.within(
                  taken.get(0), () -> chain.start(ActivityContext.root(), METHOD));
              ids.add(OperationId.next());
            });
    thread.start();
    thread.join();

    assertThat(ids).hasSize(4);
    assertThat(ids.subList(0, 3).stream().distinct()).hasSize(1);
    assertThat(ids.get(3)).isNotEqualTo(ids.get(0));
  }

  @Test
  void withinEndsWhateverHappens() {
    IllegalStateException error = new IllegalStateException("broken");

    assertThat(
            OperationNumber.<Long>within(
                7,
                () ->
                    OperationNumber.within(8, OperationNumber::take) * 10 + OperationNumber.take()))
        .isEqualTo(87);
    assertThatThrownBy(
            () ->
                OperationNumber.within(
                    7,
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
    assertThat(OperationNumber.take()).isGreaterThan(8);
  }
}
