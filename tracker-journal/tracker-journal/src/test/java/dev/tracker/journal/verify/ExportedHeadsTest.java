package dev.tracker.journal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only exported heads tell: somebody has the key, or a backup was restored. */
class ExportedHeadsTest {
  private JournalFixture journal;
  private FreshDatabase database;
  private final List<SignedHead> exported = new ArrayList<>();

  @BeforeEach
  void write() throws SQLException {
    journal = new JournalFixture(new Databases.H2());
    database = journal.database();
    for (int i = 0; i < 3; i++) {
      journal.write(10);
      journal.seal();
    }
    try (Connection connection = database.getConnection()) {
      exported.addAll(HeadTable.after(connection, 0, 100));
    }
  }

  @AfterEach
  void dispose() throws Exception {
    journal.close();
  }

  private List<FindingKind> kinds() throws SQLException {
    return new Verifier(journal.transactions(), journal.trusted(), exported)
        .run().findings().stream().map(Finding::kind).toList();
  }

  /** Takes the journal back to a size, all of it or some. */
  private void back(long size, boolean all) throws SQLException {
    database.run("DELETE FROM tracker_head WHERE tree_size > " + size);
    database.run("DELETE FROM tracker_entry WHERE position > " + size);
    if (all) {
      database.run("UPDATE tracker_lease SET last_position = " + size);
    }
  }

  @Test
  void nothingWasAltered() throws SQLException {
    assertThat(kinds()).isEmpty();
  }

  @Test
  void theEndWasCutOff() throws SQLException {
    back(20, false);
    assertThat(kinds()).contains(FindingKind.TRUNCATED).doesNotContain(FindingKind.RESTORED_BACKUP);
  }

  @Test
  void aBackupWasRestored() throws SQLException {
    back(20, true);
    assertThat(kinds()).containsExactly(FindingKind.RESTORED_BACKUP);
  }

  @Test
  void allWasDeleted() throws SQLException {
    back(0, true);
    assertThat(kinds()).containsExactly(FindingKind.RESTORED_BACKUP);
  }

  /** With the key, another past can be sealed, but it is not the one that was exported. */
  @Test
  void thePastWasSealedAgain() throws SQLException {
    back(10, true);
    journal.write(20);
    journal.seal();
    assertThat(kinds()).containsExactly(FindingKind.NOT_AS_EXPORTED);
  }

  @Test
  void headsOfAnotherJournal() throws Exception {
    try (JournalFixture other = new JournalFixture(new Databases.H2())) {
      other.write(30);
      other.seal();
      assertThat(
              new Verifier(other.transactions(), journal.trusted(), exported)
                  .run().findings().stream().map(Finding::kind).distinct())
          .containsExactlyInAnyOrder(FindingKind.NOT_AS_EXPORTED, FindingKind.HEAD_INVALID);
    }
  }
}
