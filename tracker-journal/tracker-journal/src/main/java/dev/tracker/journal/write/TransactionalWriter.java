package dev.tracker.journal.write;

import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers entries in their transactions, and writes them before the commit. Thread-safe.
 *
 * @since 0.1.0
 */
public final class TransactionalWriter {
  private final EntryWriter writer;
  private final Guarantee guarantee;
  private final LossListener losses;
  private final Consumer<? super Entry> rolledBack;
  private final Consumer<? super Entry> late;

  /**
   * A writer.
   *
   * @param dialect the database's
   * @param guarantee what happens where entries cannot be written
   * @param losses receives these entries
   * @param rolledBack receives each entry whose transaction was rolled back
   * @param late receives each entry that came too late for its transaction, which was committed
   */
  public TransactionalWriter(
      Dialect dialect,
      Guarantee guarantee,
      LossListener losses,
      Consumer<? super Entry> rolledBack,
      Consumer<? super Entry> late) {
    this.writer = new EntryWriter(dialect);
    this.guarantee = guarantee;
    this.losses = losses;
    this.rolledBack = rolledBack;
    this.late = late;
  }

  /**
   * Has an entry written when a transaction is about to be committed.
   *
   * @param transaction the transaction of the calling thread
   * @param entry the entry
   */
  public void add(JournalTransaction transaction, Entry entry) {
    transaction.listener(this, () -> new GatheredEntries(this, transaction)).add(entry);
  }

  /**
   * What is done where an entry cannot even be made.
   *
   * @param transaction the transaction that it belongs to
   * @param cause why
   */
  public void lost(JournalTransaction transaction, RuntimeException cause) {
    if (guarantee == Guarantee.MANDATORY) {
      transaction.markRollbackOnly();
    }
    losses.lost(1, cause);
  }

  void rolledBack(Entry entry) {
    rolledBack.accept(entry);
  }

  void late(Entry entry) {
    late.accept(entry);
  }

  /** Writes what has been gathered, and does with the transaction what the guarantee says. */
  void write(JournalTransaction transaction, List<Entry> entries) throws SQLException {
    if (guarantee == Guarantee.MANDATORY) {
      writeOrRollBack(transaction, entries);
    } else {
      writeOrGoOn(transaction, entries);
    }
  }

  private void writeOrRollBack(JournalTransaction transaction, List<Entry> entries)
      throws SQLException {
    try {
      writer.insert(transaction.connection(), entries);
    } catch (SQLException | RuntimeException failure) {
      transaction.markRollbackOnly();
      losses.lost(entries.size(), failure);
      throw failure;
    }
  }

  /**
   * A savepoint is not only where the failure is undone to: that it is still there proves that the
   * transaction is. MariaDB has undone all of it after a deadlock, and then takes what comes next
   * for a new one.
   */
  private void writeOrGoOn(JournalTransaction transaction, List<Entry> entries) {
    try {
      Connection connection = transaction.connection();
      Savepoint savepoint = connection.setSavepoint();
      try {
        writer.insert(connection, entries);
        connection.releaseSavepoint(savepoint);
      } catch (SQLException | RuntimeException failure) {
        losses.lost(entries.size(), failure);
        connection.rollback(savepoint);
      }
    } catch (SQLException | RuntimeException dead) {
      losses.lost(0, dead);
      transaction.markRollbackOnly();
    }
  }
}
