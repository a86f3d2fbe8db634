package dev.tracker.journal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class TransactionalWriterTest {
  private final FreshDatabase database;
  private final DataSourceTransactions transactions;
  private final List<Integer> losses = new ArrayList<>();
  private final List<Entry> rolledBack = new ArrayList<>();

  TransactionalWriterTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    database.run("CREATE TABLE account (id INTEGER PRIMARY KEY, amount INTEGER)");
    transactions = new DataSourceTransactions(database);
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private TransactionalWriter writer(Guarantee guarantee) throws SQLException {
    return new TransactionalWriter(
        database.dialect(),
        guarantee,
        (entries, cause) -> losses.add(entries),
        rolledBack::add,
        late -> {});
  }

  private static void change(Connection connection, int id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO account (id, amount) VALUES (" + id + ", 1)");
    }
  }

  /** A change and its entries. */
  private Void changeAndAdd(TransactionalWriter writer, int id, Entry... entries)
      throws SQLException {
    return transactions.run(
        connection -> {
          change(connection, id);
          for (Entry entry : entries) {
            writer.add(transactions.current(), entry);
          }
          return null;
        });
  }

  private void assertRows(int accounts, int entries) throws SQLException {
    assertThat(database.number("SELECT COUNT(*) FROM account")).isEqualTo(accounts);
    assertThat(database.number("SELECT COUNT(*) FROM tracker_entry")).isEqualTo(entries);
  }

  @Test
  void anEntryIsThereIfItsTransactionCommits() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.MANDATORY);
    changeAndAdd(writer, 1, Entries.change("1", null), Entries.change("2", null));
    assertRows(1, 2);
    assertThat(transactions.current()).isNull();
  }

  @Test
  void anEntryIsNotThereIfItsTransactionDoesNot() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.MANDATORY);
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(
            () ->
                transactions.run(
                    connection -> {
                      change(connection, 1);
                      writer.add(transactions.current(), Entries.change("1", null));
                      throw failure;
                    }))
        .isSameAs(failure);
    assertRows(0, 0);
    assertThat(rolledBack).hasSize(1);
    assertThat(transactions.current()).isNull();
    changeAndAdd(writer, 2, Entries.change("2", null));
    assertRows(1, 1);
  }

  @Test
  void aMandatoryJournalLetsNoChangePassWithoutItsEntry() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.MANDATORY);
    Entry entry = Entries.change("1", null);
    assertThatThrownBy(() -> changeAndAdd(writer, 1, Entries.change("2", null), entry, entry))
        .isInstanceOf(SQLException.class);
    assertRows(0, 0);
    assertThat(losses).containsExactly(3);
  }

  @Test
  void oneOfBestEffortLosesTheEntriesAndKeepsTheChange() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.BEST_EFFORT);
    Entry entry = Entries.change("1", null);
    changeAndAdd(writer, 1, Entries.change("2", null), entry, entry);
    assertRows(1, 0);
    assertThat(losses).containsExactly(3);
    changeAndAdd(writer, 2, Entries.change("2", null));
    assertRows(2, 1);
  }

  @Test
  void whatOthersAddAtTheCommitIsWrittenToo() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.MANDATORY);
    transactions.run(
        connection -> {
          JournalTransaction transaction = transactions.current();
          writer.add(transaction, Entries.change("1", null));
          transaction.listener(
              "other",
              () ->
                  new TransactionListener() {
                    private int times;

                    @Override
                    public boolean beforeCommit() {
                      if (times++ < 2) {
                        writer.add(transaction, Entries.change("late", null));
                        return true;
                      }
                      return false;
                    }

                    @Override
                    public void completed(Completion completion) {
                      assertThat(completion).isEqualTo(Completion.COMMITTED);
                    }
                  });
          return null;
        });
    assertRows(0, 3);
  }

  @Test
  void aTransactionWithinAnotherIsPartOfIt() throws SQLException {
    TransactionalWriter writer = writer(Guarantee.MANDATORY);
    transactions.run(
        outer -> {
          changeAndAdd(writer, 1, Entries.change("1", null));
          return changeAndAdd(writer, 2, Entries.change("2", null));
        });
    assertRows(2, 2);
  }

  @Test
  void aConnectionThatCommitsByItselfIsRefused() throws SQLException {
    try (Connection connection = database.getConnection()) {
      EntryWriter writer = new EntryWriter(database.dialect());
      assertThatThrownBy(() -> writer.insert(connection, List.of(Entries.change("1", null))))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("commits by itself");
    }
    assertRows(0, 0);
  }
}
