package dev.tracker.journal.write;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.entry.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The entries of one transaction. For one thread at a time. */
final class GatheredEntries implements TransactionListener {
  private final TransactionalWriter writer;
  private final JournalTransaction transaction;
  private final List<Entry> all = new ArrayList<>();
  private int written;

  GatheredEntries(TransactionalWriter writer, JournalTransaction transaction) {
    this.writer = writer;
    this.transaction = transaction;
  }

  void add(Entry entry) {
    all.add(entry);
  }

  @Override
  public boolean beforeCommit() throws SQLException {
    if (written == all.size()) {
      return false;
    }
    List<Entry> next = List.copyOf(all.subList(written, all.size()));
    written = all.size();
    writer.write(transaction, next);
    return true;
  }

  @Override
  public void completed(Completion completion) {
    if (completion == Completion.ROLLED_BACK) {
      all.forEach(writer::rolledBack);
    }
  }
}
