package dev.tracker.journal.read;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.row.EntryRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query of entries as it is put together. For one thread. */
final class EntryQuery {
  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  EntryQuery() {}

  /** Adds a condition; its parameters are texts, numbers or UUIDs. */
  EntryQuery and(String condition, Object... values) {
    conditions.append(conditions.isEmpty() ? " WHERE " : " AND ").append(condition);
    parameters.addAll(List.of(values));
    return this;
  }

  /** Adds a condition where there is a value for it. */
  EntryQuery andIf(@Nullable Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  List<StoredEntry> run(Connection connection, Dialect dialect, String order, int limit)
      throws SQLException {
    String query =
        "SELECT "
            + EntryRow.READ
            + " FROM tracker_entry"
            + conditions
            + " ORDER BY "
            + order
            + " LIMIT "
            + limit;
    List<StoredEntry> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, dialect);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(EntryRow.read(rows, dialect));
        }
      }
    }
    return entries;
  }

  private void bind(PreparedStatement statement, Dialect dialect) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value instanceof UUID id) {
        dialect.setUuid(statement, i + 1, id);
      } else {
        statement.setString(i + 1, value.toString());
      }
    }
  }
}
