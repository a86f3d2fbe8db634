package dev.tracker.journal.erase;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.row.EntryRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The personal fields of rows, removed within a transaction. */
final class PersonalRows {
  private final Connection connection;
  private final Dialect dialect;

  PersonalRows(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Removes those of the rows that fit; returns their events. */
  List<UUID> erase(String condition, int most, List<Object> parameters) throws SQLException {
    List<UUID> events = new ArrayList<>();
    for (StoredEntry stored : find(condition, most, parameters)) {
      if (stored.entry().personal() instanceof Personal personal) {
        remove(stored, personal);
        events.add(stored.entry().eventId());
      }
    }
    return events;
  }

  private List<StoredEntry> find(String condition, int most, List<Object> parameters)
      throws SQLException {
    String query =
        "SELECT "
            + EntryRow.READ
            + " FROM tracker_entry WHERE "
            + condition
            + " ORDER BY id LIMIT "
            + most;
    List<StoredEntry> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i) instanceof UUID id) {
          dialect.setUuid(statement, i + 1, id);
        } else {
          statement.setString(i + 1, parameters.get(i).toString());
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(EntryRow.read(rows, dialect));
        }
      }
    }
    return entries;
  }

  private void remove(StoredEntry stored, Personal personal) throws SQLException {
    String update =
        "UPDATE tracker_entry SET actor = NULL, changed_id = NULL, arguments = NULL,"
            + " results = NULL, data = NULL, salt = NULL, personal_hash = ?"
            + " WHERE id = ? AND occurred = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setBytes(1, personal.hash().toBytes());
      statement.setLong(2, stored.id());
      statement.setLong(3, stored.entry().occurred());
      statement.executeUpdate();
    }
  }
}
