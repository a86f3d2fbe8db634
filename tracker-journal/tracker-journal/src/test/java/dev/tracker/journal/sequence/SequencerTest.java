package dev.tracker.journal.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.lease.LeaseHolder;
import dev.tracker.journal.write.EntryWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class SequencerTest {
  private final FreshDatabase database;
  private final OwnTransactions transactions;

  SequencerTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    transactions = OwnTransactions.on(database);
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private Sequencer sequencer(int most) {
    LeaseHolder lease =
        new LeaseHolder(transactions, Clock.systemUTC(), "node", Duration.ofSeconds(30));
    return new Sequencer(lease, transactions.dialect(), most);
  }

  private void write(int count) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(Entries.change("" + i, null));
    }
    transactions.run(
        connection -> {
          new EntryWriter(transactions.dialect()).insert(connection, entries);
          return null;
        });
  }

  private List<Long> positionsById() throws SQLException {
    List<Long> positions = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT position FROM tracker_entry ORDER BY id")) {
      while (rows.next()) {
        long position = rows.getLong(1);
        positions.add(rows.wasNull() ? null : position);
      }
    }
    return positions;
  }

  @Test
  void givesDensePositionsInTheOrderOfInsertion() throws SQLException {
    Sequencer sequencer = sequencer(7);
    assertThat(sequencer.run()).isEqualTo(OptionalInt.of(0));
    write(10);
    assertThat(sequencer.run()).isEqualTo(OptionalInt.of(7));
    assertThat(sequencer.run()).isEqualTo(OptionalInt.of(3));
    write(2);
    assertThat(sequencer.run()).isEqualTo(OptionalInt.of(2));
    assertThat(sequencer.run()).isEqualTo(OptionalInt.of(0));
    assertThat(positionsById())
        .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 12).boxed().toList());
    assertThat(database.number("SELECT last_position FROM tracker_lease")).isEqualTo(12);
  }

  @Test
  void onlyTheHolderOfTheLeaseGivesAny() throws SQLException {
    write(3);
    assertThat(sequencer(10).run()).isEqualTo(OptionalInt.of(3));
    write(3);
    assertThat(sequencer(10).run()).isEmpty();
    assertThat(positionsById()).containsExactly(1L, 2L, 3L, null, null, null);
  }

  @Test
  void manyAtOnce() throws SQLException {
    write(1_300);
    assertThat(sequencer(5_000).run()).isEqualTo(OptionalInt.of(1_300));
    assertThat(database.number("SELECT COUNT(DISTINCT position) FROM tracker_entry"))
        .isEqualTo(1_300);
    assertThat(database.number("SELECT MAX(position) FROM tracker_entry")).isEqualTo(1_300);
  }
}
