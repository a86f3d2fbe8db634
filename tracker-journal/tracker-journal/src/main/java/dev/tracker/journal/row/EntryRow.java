package dev.tracker.journal.row;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Outcomes;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.PersonalPart;
import dev.tracker.journal.entry.Result;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.Hash;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code tracker_entry}: its columns in their order, written and read.
 *
 * @since 0.1.0
 */
public final class EntryRow {

  /** The columns that are written, in the order in which {@link #bind} sets them. */
  public static final String WRITTEN =
      "event_id, format, kind, op_id, occurred, duration, operation, subject, outcome, error_type,"
          + " tenant, request_id, trace_id, span_id, interface_name, method_name, erased_events,"
          + " actor, changed_id, arguments, results, data, salt, personal_hash, cause";

  /** How many columns are written. */
  public static final int WIDTH = 25;

  /** The columns that {@link #read} reads. */
  public static final String READ = "id, position, " + WRITTEN;

  private EntryRow() {}

  /**
   * Sets the parameters of one row.
   *
   * @param statement an insert
   * @param offset how many parameters come before
   * @param entry the row
   * @param dialect the database's
   * @throws SQLException if the driver refuses a value
   */
  public static void bind(PreparedStatement statement, int offset, Entry entry, Dialect dialect)
      throws SQLException {
    Call call = entry.call();
    Result result = entry.result();
    Origin origin = entry.origin();
    dialect.setUuid(statement, offset + 1, entry.eventId());
    statement.setInt(offset + 2, Entry.FORMAT);
    statement.setString(offset + 3, entry.kind().word());
    statement.setString(offset + 4, call.opId());
    statement.setLong(offset + 5, entry.occurred());
    setLong(statement, offset + 6, result.durationNanos());
    statement.setString(offset + 7, call.operation());
    statement.setString(offset + 8, call.subject());
    statement.setString(offset + 9, result.outcome().word());
    statement.setString(offset + 10, result.errorType());
    statement.setString(offset + 11, origin.tenant());
    statement.setString(offset + 12, origin.requestId());
    statement.setString(offset + 13, origin.traceId());
    statement.setString(offset + 14, origin.spanId());
    statement.setString(offset + 15, call.interfaceName());
    statement.setString(offset + 16, call.methodName());
    statement.setString(offset + 17, entry.erasedEvents());
    bindPersonal(statement, offset + 18, entry.personal());
    Cause cause = origin.cause();
    statement.setString(offset + 25, cause == null ? null : cause.toString());
  }

  private static void bindPersonal(PreparedStatement statement, int first, PersonalPart part)
      throws SQLException {
    Personal personal = part instanceof Personal present ? present : null;
    statement.setString(first, personal == null ? null : personal.actor());
    statement.setString(first + 1, personal == null ? null : personal.changedId());
    statement.setString(first + 2, personal == null ? null : personal.arguments());
    statement.setString(first + 3, personal == null ? null : personal.results());
    statement.setString(first + 4, personal == null ? null : personal.data());
    statement.setBytes(first + 5, personal == null ? null : personal.salt());
    // Only what is left of erased fields is stored: else the fields tell it.
    statement.setBytes(first + 6, personal == null ? part.hash().toBytes() : null);
  }

  private static void setLong(PreparedStatement statement, int index, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, java.sql.Types.BIGINT);
    } else {
      statement.setLong(index, value);
    }
  }

  /**
   * Reads the row that a result is at, of a query that selects {@link #READ} first.
   *
   * @param row the row
   * @param dialect the database's
   * @return the entry
   * @throws SQLException if the database fails
   * @throws JournalException if no release wrote such a row
   */
  public static StoredEntry read(ResultSet row, Dialect dialect) throws SQLException {
    long id = row.getLong(1);
    Long position = nullableLong(row, 2);
    int format = row.getInt(4);
    if (format != Entry.FORMAT) {
      throw new JournalException(
          "Entry %d is of format %d, and this release of Tracker reads format %d: use a later one."
              .formatted(id, format, Entry.FORMAT));
    }
    try {
      return new StoredEntry(id, position, entry(row, dialect));
    } catch (IllegalArgumentException | NullPointerException damaged) {
      throw new JournalException(
          "Entry " + id + " is damaged: no release of Tracker wrote what it holds.", damaged);
    }
  }

  private static Entry entry(ResultSet row, Dialect dialect) throws SQLException {
    return new Entry(
        dialect.getUuid(row, 3),
        EntryKind.of(row.getString(5)),
        row.getLong(7),
        new Call(
            row.getString(6),
            row.getString(9),
            row.getString(10),
            row.getString(17),
            row.getString(18)),
        new Result(Outcomes.of(row.getString(11)), row.getString(12), nullableLong(row, 8)),
        origin(row),
        row.getString(19),
        personal(row));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    String cause = row.getString(27);
    return new Origin(
        row.getString(13),
        row.getString(14),
        row.getString(15),
        row.getString(16),
        cause == null ? null : Cause.parse(cause));
  }

  private static PersonalPart personal(ResultSet row) throws SQLException {
    byte[] salt = row.getBytes(25);
    if (salt == null) {
      return new Erased(Hash.of(row.getBytes(26)));
    }
    return new Personal(
        row.getString(20),
        row.getString(21),
        row.getString(22),
        row.getString(23),
        row.getString(24),
        salt);
  }

  private static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
