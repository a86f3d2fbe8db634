package dev.tracker.journal.write;

import dev.tracker.journal.connect.Completion;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.entry.Entry;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The entries of one transaction. For one thread at a time. */
final class GatheredEntries implements TransactionListener {
  private final TransactionalWriter writer;
  private final JournalTransaction transaction;
  private final List<Entry> all = new ArrayList<>();
  private final List<Entry> undone = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private int written;

  GatheredEntries(TransactionalWriter writer, JournalTransaction transaction) {
    this.writer = writer;
    this.transaction = transaction;
  }

  /** How many entries there were when a savepoint was set. */
  private record Mark(Object savepoint, int entries) {
    @SuppressWarnings("ReferenceEquality") // whatever its class calls equal
    boolean isOf(Object other) {
      return savepoint == other;
    }
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
  public void savepoint(Object savepoint) {
    marks.push(new Mark(savepoint, all.size()));
  }

  /** The savepoint itself stays, and may be gone back to again. */
  @Override
  public void undone(Object savepoint) {
    while (!marks.isEmpty() && !marks.peek().isOf(savepoint)) {
      marks.pop();
    }
    Mark mark = marks.peek();
    List<Entry> since = all.subList(mark == null ? 0 : mark.entries(), all.size());
    undone.addAll(since);
    since.clear();
    written = Math.min(written, all.size());
  }

  @Override
  public void completed(Completion completion) {
    undone.forEach(writer::rolledBack);
    switch (completion) {
      case COMMITTED -> all.subList(written, all.size()).forEach(writer::late);
      case ROLLED_BACK -> all.forEach(writer::rolledBack);
      case UNKNOWN -> {
        // What was written is there if its transaction is.
      }
    }
  }
}
