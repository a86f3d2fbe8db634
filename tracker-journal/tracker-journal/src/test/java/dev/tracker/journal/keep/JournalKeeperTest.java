package dev.tracker.journal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class JournalKeeperTest {
  private final JournalFixture journal;
  private final OwnTransactions transactions;
  private final List<SignedHead> exported = new CopyOnWriteArrayList<>();

  JournalKeeperTest(TestDatabase kind) throws SQLException {
    journal = new JournalFixture(kind);
    transactions = journal.transactions();
  }

  @AfterEach
  void dispose() throws Exception {
    journal.close();
  }

  private JournalKeeper keeper(String name) {
    return new JournalKeeper(
        transactions, name, journal::key, exported::add, Duration.ofMillis(5), Clock.systemUTC());
  }

  private void awaitExported(long size) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (exported.isEmpty() || exported.get(exported.size() - 1).head().size() < size) {
      assertThat(System.nanoTime()).as("in time: %s", exported).isLessThan(end);
      Thread.sleep(5);
    }
  }

  @Test
  void twoOfThemKeepAJournalInOrderWhileItIsWritten() throws Exception {
    try (JournalKeeper one = keeper("one").start()) {
      try (JournalKeeper other = keeper("other").start()) {
        for (int i = 0; i < 20; i++) {
          journal.write(10);
        }
        awaitExported(200);
        assertThat(other).isNotSameAs(one);
      }
      journal.write(10);
      awaitExported(210);
    }
    Report report = new Verifier(transactions, journal.trusted(), List.copyOf(exported)).run();
    assertThat(report.findings()).isEmpty();
    assertThat(report.sealed()).isEqualTo(210);
  }

  @Test
  void oneThatIsClosedGivesTheLeaseBack() throws Exception {
    journal.write(3);
    JournalKeeper one = keeper("one");
    assertThat(one.runOnce()).isEqualTo(6);
    assertThat(one.runOnce()).isZero();
    journal.write(1);
    JournalKeeper other = keeper("other");
    assertThat(other.runOnce()).isZero();
    one.close();
    assertThat(other.runOnce()).isEqualTo(2);
    other.close();
  }
}
