package dev.tracker.journal.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class LeaseHolderTest {
  private static final Duration VALIDITY = Duration.ofSeconds(1);

  private final FreshDatabase database;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-25T00:59:59Z"));
  private final boolean ownClock;
  private final LeaseHolder one;
  private final LeaseHolder other;

  LeaseHolderTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    ownClock = kind.name().equals("postgresql") || kind.name().equals("mariadb");
    OwnTransactions transactions = OwnTransactions.on(database);
    // Nodes may well have the same name: it is the fence that counts.
    one = new LeaseHolder(transactions, clock, "node", VALIDITY);
    other = new LeaseHolder(transactions, clock, "node", VALIDITY);
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  /** Until the lease has expired, by the clock that counts here. */
  private void pass() throws InterruptedException {
    clock.move(VALIDITY.multipliedBy(2));
    if (ownClock) {
      Thread.sleep(VALIDITY.multipliedBy(3).dividedBy(2).toMillis());
    }
  }

  private static boolean holds(LeaseHolder holder) throws SQLException {
    return holder.ifHeld(FencedTransaction::fence).isPresent();
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

  @Test
  void oneHoldsItAsLongAsItRenewsIt() throws SQLException {
    assertThat(holds(one)).isTrue();
    for (int i = 0; i < 5; i++) {
      clock.move(VALIDITY.dividedBy(2));
      assertThat(holds(one)).isTrue();
      assertThat(holds(other)).isFalse();
    }
    assertThat(advance(one, 3)).isEqualTo(3);
    assertThat(advance(one, 4)).isEqualTo(7);
  }

  @Test
  void anotherTakesOverWhatExpiredAndTheFirstWritesNothing() throws Exception {
    assertThat(advance(one, 3)).isEqualTo(3);
    pass();
    assertThat(advance(other, 2)).isEqualTo(5);
    assertThat(advance(one, 100)).isEqualTo(-1);
    assertThat(database.number("SELECT last_position FROM tracker_lease")).isEqualTo(5);
    assertThat(database.number("SELECT fence FROM tracker_lease")).isEqualTo(2);
  }

  @Test
  void whoExpiredMayComeBackWhereNobodyElseCame() throws Exception {
    assertThat(holds(one)).isTrue();
    pass();
    assertThat(advance(one, 1)).isEqualTo(1);
    assertThat(database.number("SELECT fence FROM tracker_lease")).isEqualTo(2);
  }

  @Test
  void aClockThatIsSetBackHarmsNobody() throws SQLException {
    assertThat(holds(one)).isTrue();
    clock.move(Duration.ofHours(-1));
    assertThat(holds(one)).isTrue();
    assertThat(holds(other)).isFalse();
  }

  @Test
  void whatIsGivenBackIsFreeAtOnce() throws SQLException {
    assertThat(holds(one)).isTrue();
    one.release();
    assertThat(holds(other)).isTrue();
    assertThat(holds(one)).isFalse();
    one.release();
    assertThat(holds(other)).isTrue();
  }

  @Test
  void whatFailsIsRolledBack() throws SQLException {
    assertThat(advance(one, 1)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                one.ifHeld(
                    transaction -> {
                      transaction.advance(9);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(database.number("SELECT last_position FROM tracker_lease")).isEqualTo(1);
    assertThat(advance(one, 1)).isEqualTo(2);
  }
}
