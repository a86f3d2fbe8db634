package dev.tracker.journalcli.doctor;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.ArchiveRow;
import dev.tracker.journal.archive.ArchiveTable;
import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.CursorTable;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.schema.SchemaScript;
import dev.tracker.journal.time.Micros;
import dev.tracker.journalcli.connect.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Checks a journal for what delays it or makes it unsafe. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Doctor {
  private static final long SECOND = 1_000_000;
  private static final long LATE = 30 * SECOND;
  private static final long SKEW = SECOND;

  private final Dialect dialect;
  private final Clock clock;
  private final @Nullable ArchiveFolder archives;

  /**
   * A doctor.
   *
   * @param dialect the database's
   * @param clock this host's
   * @param archives where the archives are, or {@code null}
   */
  public Doctor(Dialect dialect, Clock clock, @Nullable ArchiveFolder archives) {
    this.dialect = dialect;
    this.clock = clock;
    this.archives = archives;
  }

  /**
   * Looks.
   *
   * @param connection to a database that has a journal of the right version
   * @return the result
   * @throws SQLException if the database fails
   */
  public List<Check> run(Connection connection) throws SQLException {
    List<Check> checks = new ArrayList<>();
    checks.add(Check.well("schema", "The tables are of version " + SchemaScript.VERSION + "."));
    checks.add(Durability.check(connection, dialect.name()));
    checks.add(clock(connection));
    checks.add(positions(connection));
    checks.add(seals(connection));
    checks.add(exports(connection));
    checks.add(cursors(connection));
    checks.add(LongTransactions.check(connection, dialect.name()));
    checks.add(PreparedTransactions.check(connection, dialect.name()));
    checks.add(archives(connection));
    return checks;
  }

  private Check clock(Connection connection) throws SQLException {
    long before = Micros.of(clock.instant());
    long database = dialect.now(connection, clock);
    long after = Micros.of(clock.instant());
    long skew = Math.max(Math.max(before - database, database - after), 0);
    return skew <= SKEW
        ? Check.well("clock", "This host and the database agree to " + skew / 1_000 + " ms.")
        : Check.unwell(
            "clock",
            "This host and the database are "
                + skew / SECOND
                + " s apart. Entries have the times of their hosts: synchronize these.");
  }

  private Check positions(Connection connection) throws SQLException {
    OptionalLong oldest =
        Numbers.number(
            connection, "SELECT MIN(occurred) FROM tracker_entry WHERE position IS NULL");
    long lag = oldest.isPresent() ? Micros.of(clock.instant()) - oldest.getAsLong() : 0;
    return lag <= LATE
        ? Check.well("positions", "Entries get their positions in time.")
        : Check.unwell(
            "positions",
            "An entry has waited for its position for "
                + lag / SECOND
                + " s. Is a JournalKeeper running? It logs what keeps it from its work.");
  }

  private Check seals(Connection connection) throws SQLException {
    String query =
        "SELECT MIN(occurred) FROM tracker_entry WHERE position >"
            + " (SELECT COALESCE(MAX(tree_size), 0) FROM tracker_head)";
    OptionalLong oldest = Numbers.number(connection, query);
    long lag = oldest.isPresent() ? Micros.of(clock.instant()) - oldest.getAsLong() : 0;
    return lag <= LATE
        ? Check.well("seals", "Entries are sealed in time.")
        : Check.unwell(
            "seals",
            "An entry has waited for its seal for "
                + lag / SECOND
                + " s. Has the JournalKeeper a key, and is nothing missing? Verify the journal.");
  }

  private static Check exports(Connection connection) throws SQLException {
    long waiting =
        Numbers.number(connection, "SELECT COUNT(*) FROM tracker_head WHERE exported = 0")
            .orElse(0);
    long all = Numbers.number(connection, "SELECT COUNT(*) FROM tracker_head").orElse(0);
    return waiting <= 100
        ? Check.well("exports", all - waiting + " of " + all + " heads are exported.")
        : Check.unwell(
            "exports",
            waiting
                + " heads are not exported: without that, who has the key can seal another past."
                + " Give the JournalKeeper a HeadExport, and look whether it works.");
  }

  private static Check cursors(Connection connection) throws SQLException {
    List<Cursor> cursors = CursorTable.all(connection);
    if (cursors.isEmpty()) {
      return Check.well("cursors", "There are none, so none holds back an archive.");
    }
    Cursor hindmost = cursors.get(0);
    return Check.well(
        "cursors",
        "%d; the hindmost is %s, at position %d since %s."
            .formatted(
                cursors.size(),
                hindmost.name(),
                hindmost.position(),
                Micros.toInstant(hindmost.updated())));
  }

  private Check archives(Connection connection) throws SQLException {
    List<ArchiveRow> rows = ArchiveTable.all(connection);
    if (archives == null) {
      return Check.well("archives", rows.size() + ", not looked at: no folder was named.");
    }
    List<String> missing = new ArrayList<>();
    List<String> leftOver = new ArrayList<>();
    try {
      for (ArchiveRow row : rows) {
        if (archives.find(row).isEmpty()) {
          missing.add(row.fileName());
        }
        archives.leftOver(row).forEach(file -> leftOver.add(file.toString()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (!missing.isEmpty()) {
      return Check.unwell("archives", "Missing: " + missing + ". Restore them from a backup.");
    }
    return leftOver.isEmpty()
        ? Check.well("archives", rows.size() + ", all there.")
        : Check.unwell(
            "archives",
            "Left over, and maybe with what was erased: "
                + leftOver
                + ". The next archive or erase removes them.");
  }
}
