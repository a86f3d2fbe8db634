package dev.tracker.journal.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A holder that stops in the middle of its transaction, with the lease's row locked. Who else
 * writes to H2 and SQLite is in the same process, so this is about servers.
 */
class PausedHolderTest {
  @ParameterizedTest
  @MethodSource("dev.tracker.journal.write.DeadlockTest#servers")
  void isReplacedAndWritesNothing(TestDatabase kind) throws Exception {
    try (FreshDatabase database = kind.fresh().withJournal()) {
      OwnTransactions transactions = OwnTransactions.on(database);
      LeaseHolder one = holder(transactions);
      LeaseHolder other = holder(transactions);
      CountDownLatch paused = new CountDownLatch(1);
      CountDownLatch wake = new CountDownLatch(1);
      CompletableFuture<Throwable> first =
          CompletableFuture.supplyAsync(() -> pauseWithin(one, paused, wake));
      assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
      long start = System.nanoTime();
      while (advance(other, 2) != 2) {
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
        Thread.sleep(50);
      }
      wake.countDown();
      assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(SQLException.class);
      assertThat(database.number("SELECT last_position FROM tracker_lease")).isEqualTo(2);
    }
  }

  private static LeaseHolder holder(OwnTransactions transactions) {
    return new LeaseHolder(transactions, Clock.systemUTC(), "node", Duration.ofSeconds(1));
  }

  private static long advance(LeaseHolder holder, long by) throws SQLException {
    return holder
        .ifHeld(
            transaction -> {
              transaction.advance(transaction.lastPosition() + by);
              return transaction.lastPosition();
            })
        .orElse(-1L);
  }

  private static Throwable pauseWithin(
      LeaseHolder holder, CountDownLatch paused, CountDownLatch wake) {
    try {
      holder.ifHeld(
          transaction -> {
            transaction.advance(100);
            paused.countDown();
            try {
              wake.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            transaction.advance(200);
            return true;
          });
      return null;
    } catch (SQLException lost) {
      return lost;
    }
  }
}
