package dev.tracker.journal.write;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.entry.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The entries of one transaction that have not been written yet. For one thread at a time. */
final class GatheredEntries implements TransactionListener {
  private final TransactionalWriter writer;
  private final JournalTransaction transaction;
  private List<Entry> entries = new ArrayList<>();

  GatheredEntries(TransactionalWriter writer, JournalTransaction transaction) {
    this.writer = writer;
    this.transaction = transaction;
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  @Override
  public boolean beforeCommit() throws SQLException {
    if (entries.isEmpty()) {
      return false;
    }
    List<Entry> written = entries;
    entries = new ArrayList<>();
    writer.write(transaction, written);
    return true;
  }

  @Override
  public void completed(Completion completion) {
    entries = new ArrayList<>();
  }
}
