package dev.tracker.journal.write;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Writes entries in transactions of its own, and tries again where that fails. */
final class PatientWriter {
  private static final int ATTEMPTS = 6;
  private static final long FIRST_PAUSE_MILLIS = 50;

  private final OwnTransactions transactions;
  private final EntryWriter writer;
  private final LossListener losses;
  private final BooleanSupplier hurried;

  PatientWriter(OwnTransactions transactions, LossListener losses, BooleanSupplier hurried) {
    this.transactions = transactions;
    this.writer = new EntryWriter(transactions.dialect());
    this.losses = losses;
    this.hurried = hurried;
  }

  /** Writes all of them or tells which are lost. */
  void write(List<Entry> entries) throws InterruptedException {
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        insert(entries);
        return;
      } catch (SQLException | RuntimeException failure) {
        if (attempt == ATTEMPTS || hurried.getAsBoolean()) {
          break;
        }
        TimeUnit.MILLISECONDS.sleep(pause);
        pause *= 2;
      }
    }
    // One by one: a single one may be what fails, or all are there since the commit of an attempt
    // was not answered.
    entries.forEach(this::writeOne);
  }

  private void writeOne(Entry entry) {
    try {
      if (!isThere(entry)) {
        insert(List.of(entry));
      }
    } catch (SQLException | RuntimeException failure) {
      losses.lost(1, failure);
    }
  }

  private void insert(List<Entry> entries) throws SQLException {
    transactions.run(
        connection -> {
          writer.insert(connection, entries);
          return true;
        });
  }

  private boolean isThere(Entry entry) throws SQLException {
    return transactions.run(connection -> isThere(connection, entry));
  }

  private boolean isThere(Connection connection, Entry entry) throws SQLException {
    String query = "SELECT 1 FROM tracker_entry WHERE event_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      transactions.dialect().setUuid(statement, 1, entry.eventId());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
