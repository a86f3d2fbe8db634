package dev.tracker.journalcli.connect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Queries with a single value.
 *
 * @since 0.1.0
 */
public final class Numbers {
  private Numbers() {}

  /**
   * A number.
   *
   * @param connection to the database
   * @param query gives one row with one number
   * @return the number; empty if it is null
   * @throws SQLException if the database fails
   */
  public static OptionalLong number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      long value = row.next() ? row.getLong(1) : 0;
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
  }

  /**
   * A text.
   *
   * @param connection to the database
   * @param query gives one row with one text
   * @return the text; empty if there is none
   * @throws SQLException if the database fails
   */
  public static Optional<String> text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }
}
