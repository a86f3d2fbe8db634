package dev.tracker.journal.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.time.Micros;
import dev.tracker.journal.write.EntryWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class EntryRowTest {
  private final FreshDatabase database;
  private final OwnTransactions transactions;

  EntryRowTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    transactions = OwnTransactions.on(database);
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private void write(List<Entry> entries) throws SQLException {
    transactions.run(
        connection -> {
          new EntryWriter(transactions.dialect()).insert(connection, entries);
          return null;
        });
  }

  private List<StoredEntry> all() throws SQLException {
    String query = "SELECT " + EntryRow.READ + " FROM tracker_entry ORDER BY id";
    List<StoredEntry> all = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(EntryRow.read(rows, transactions.dialect()));
      }
    }
    return all;
  }

  @Test
  void isReadAsItWasWrittenInItsOrder() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 135; i++) {
      entries.add(Entries.change("id-" + i, "{\"n\":" + i + "}"));
    }
    Personal personal = new Personal(null, null, null, null, null, new byte[16]);
    entries.add(
        Entries.entry(EntryKind.CALL, Entries.TIME, "read", Outcome.FAILURE, personal, null));
    entries.add(
        Entries.entry(
            EntryKind.CALL,
            Entries.TIME,
            "read",
            Outcome.UNKNOWN,
            new Erased(personal.hash()),
            "r"));
    write(entries);
    List<StoredEntry> stored = all();
    assertThat(stored).extracting(StoredEntry::entry).isEqualTo(entries);
    assertThat(stored).extracting(StoredEntry::position).containsOnlyNulls();
  }

  @Test
  void textsAreKeptAsTheyAre() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (String id :
        List.of("a", "A", "a ", "ä", "a\u0308", "ß", "ss", "😀", "a\0", "\ud800", "")) {
      entries.add(Entries.change(id, "{\"s\":\"" + "é😀\\n".repeat(3_000) + "\"}"));
    }
    entries.add(Entries.change("x".repeat(5_000), null, "y".repeat(5_000), "z".repeat(5_000)));
    write(entries);
    assertThat(all()).extracting(StoredEntry::entry).isEqualTo(entries);
    assertThat(((Personal) entries.get(11).personal()).changedId()).hasSize(400);
  }

  /** By a comparison in the database: "a" is neither "A" nor "a ". */
  @Test
  void idsCompareExactly() throws SQLException {
    List<String> ids = List.of("a", "A", "a ", " a", "ä", "a\u0308", "ß", "ss", "😀", "");
    for (String id : ids) {
      write(List.of(Entries.change(id, null)));
    }
    String query = "SELECT COUNT(*) FROM tracker_entry WHERE subject = 'user' AND changed_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (String id : ids) {
        statement.setString(1, id);
        try (ResultSet rows = statement.executeQuery()) {
          rows.next();
          assertThat(rows.getLong(1)).as("'%s'", id).isOne();
        }
      }
    }
  }

  /** The hour that Berlin has twice, and the last microsecond of a day. */
  @Test
  void timesAreNeitherShiftedNorRounded() throws SQLException {
    List<Instant> times =
        List.of(
            Instant.parse("2026-10-25T00:30:00.000001Z"),
            Instant.parse("2026-10-25T01:30:00.000001Z"),
            Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-12-31T23:59:59.999999999Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"));
    Personal personal = new Personal(null, "1", null, null, null, new byte[16]);
    for (Instant time : times) {
      write(List.of(Entries.entry(EntryKind.CHANGE, time, "a", Outcome.SUCCESS, personal, "r")));
    }
    assertThat(all())
        .extracting(stored -> stored.entry().occurred())
        .isEqualTo(times.stream().map(Micros::of).toList());
  }

  @Test
  void whatNoReleaseWroteIsSaidToBeDamaged() throws SQLException {
    write(List.of(Entries.change("1", null)));
    database.run("UPDATE tracker_entry SET kind = 'x'");
    assertThatThrownBy(this::all)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("damaged");
    database.run("UPDATE tracker_entry SET format = 2");
    assertThatThrownBy(this::all)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("format 2");
  }
}
