package dev.tracker.journalcli.doctor;

import dev.tracker.journalcli.connect.Numbers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * A transaction that began long ago: what it writes gets its position only after its commit, and on
 * PostgreSQL and MariaDB nothing that it could still see is cleaned up.
 */
final class LongTransactions {
  private static final String NAME = "transactions";
  private static final long LONGEST_SECONDS = 60;

  private LongTransactions() {}

  static Check check(Connection connection, String database) throws SQLException {
    String query =
        switch (database) {
          case "postgresql" ->
              "SELECT CAST(MAX(EXTRACT(EPOCH FROM clock_timestamp() - xact_start)) AS BIGINT)"
                  + " FROM pg_stat_activity WHERE datname = current_database()"
                  + " AND pid <> pg_backend_pid()";
          case "mariadb" ->
              "SELECT MAX(TIMESTAMPDIFF(SECOND, trx_started, NOW()))"
                  + " FROM information_schema.innodb_trx WHERE trx_mysql_thread_id <>"
                  + " CONNECTION_ID()";
          default -> "";
        };
    if (query.isEmpty()) {
      return Check.well(NAME, "This database does not tell how long transactions take.");
    }
    OptionalLong seconds;
    try {
      seconds = Numbers.number(connection, query);
    } catch (SQLException denied) {
      return Check.well(NAME, "This user may not see others' transactions.");
    }
    long longest = seconds.orElse(0);
    return longest <= LONGEST_SECONDS
        ? Check.well(NAME, "The longest transaction has been open for " + longest + " s.")
        : Check.unwell(
            NAME,
            "A transaction has been open for "
                + longest
                + " s: its changes come late, and hold up what reads them. Find and end it.");
  }
}
