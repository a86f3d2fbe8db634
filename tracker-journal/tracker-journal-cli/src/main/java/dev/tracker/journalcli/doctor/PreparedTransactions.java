package dev.tracker.journalcli.doctor;

import dev.tracker.journalcli.connect.Numbers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Transactions that are prepared, and wait for a manager to commit them or to roll them back. If
 * that manager is gone, they keep their locks for good, and what they changed never gets a
 * position.
 */
final class PreparedTransactions {
  private static final String NAME = "prepared";
  private static final long LONGEST_SECONDS = 60;

  private PreparedTransactions() {}

  static Check check(Connection connection, String database) throws SQLException {
    try {
      return switch (database) {
        case "postgresql" -> postgresql(connection);
        case "mariadb" -> check(count(connection, "XA RECOVER"), "XA RECOVER");
        case "h2" -> {
          String query = "SELECT * FROM INFORMATION_SCHEMA.IN_DOUBT";
          yield check(count(connection, query), query);
        }
        default -> Check.well(NAME, "This database has no prepared transactions.");
      };
    } catch (SQLException denied) {
      return Check.well(NAME, "This user may not see prepared transactions.");
    }
  }

  private static Check postgresql(Connection connection) throws SQLException {
    String old =
        " FROM pg_prepared_xacts WHERE database = current_database()"
            + " AND prepared < clock_timestamp() - INTERVAL '"
            + LONGEST_SECONDS
            + " seconds'";
    return check(
        Numbers.number(connection, "SELECT COUNT(*)" + old).orElse(0), "pg_prepared_xacts");
  }

  private static int count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }

  private static Check check(long count, String where) {
    return count == 0
        ? Check.well(NAME, "No prepared transaction is left over.")
        : Check.unwell(
            NAME,
            count
                + " prepared and not ended: they keep their locks, and their changes get no"
                + " positions. Have their manager recover them, or end them by hand ("
                + where
                + ").");
  }
}
