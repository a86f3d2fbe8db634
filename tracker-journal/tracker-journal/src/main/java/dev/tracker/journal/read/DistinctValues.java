package dev.tracker.journal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a column has, from one to the next in its index: never all rows are read. */
final class DistinctValues {
  private DistinctValues() {}

  static List<String> of(Connection connection, String column) throws SQLException {
    List<String> values = new ArrayList<>();
    String value = first(connection, column);
    while (value != null) {
      values.add(value);
      value = next(connection, column, value);
    }
    return values;
  }

  private static @Nullable String first(Connection connection, String column) throws SQLException {
    String query = "SELECT " + column + " FROM tracker_entry ORDER BY " + column + " LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      return read(statement);
    }
  }

  private static @Nullable String next(Connection connection, String column, String value)
      throws SQLException {
    String query =
        "SELECT %1$s FROM tracker_entry WHERE %1$s > ? ORDER BY %1$s LIMIT 1".formatted(column);
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      return read(statement);
    }
  }

  private static @Nullable String read(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
