package dev.tracker.journalcli.doctor;

import dev.tracker.journalcli.connect.Numbers;
import java.sql.Connection;
import java.sql.SQLException;

/** Whether what is committed survives a loss of power. */
final class Durability {
  private static final String NAME = "durability";

  private Durability() {}

  static Check check(Connection connection, String database) throws SQLException {
    return switch (database) {
      case "h2" -> h2(connection);
      case "sqlite" -> sqlite(connection);
      case "postgresql" -> postgresql(connection);
      default -> mariadb(connection);
    };
  }

  private static Check h2(Connection connection) throws SQLException {
    if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")) {
      return Check.unwell(NAME, "This H2 is in memory: the journal ends with the process.");
    }
    String query =
        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";
    String delay = Numbers.text(connection, query).orElse("500");
    return delay.equals("0")
        ? Check.well(NAME, "H2 writes each commit at once (WRITE_DELAY 0).")
        : Check.unwell(
            NAME,
            "H2 writes commits "
                + delay
                + " ms late: a crash loses the last ones. Add ;WRITE_DELAY=0 to the address.");
  }

  private static Check sqlite(Connection connection) throws SQLException {
    long synchronous = Numbers.number(connection, "PRAGMA synchronous").orElse(0);
    String mode = Numbers.text(connection, "PRAGMA journal_mode").orElse("");
    // A connection's own setting: the application's may be another, so this is what is usual here.
    return synchronous >= 2 || !mode.equals("wal")
        ? Check.well(NAME, "SQLite: journal_mode " + mode + ", synchronous " + synchronous + ".")
        : Check.unwell(
            NAME,
            "SQLite: with WAL, synchronous "
                + synchronous
                + " loses the last commits at a loss of power. Add synchronous=FULL.");
  }

  private static Check postgresql(Connection connection) throws SQLException {
    String fsync = Numbers.text(connection, "SHOW fsync").orElse("");
    String commit = Numbers.text(connection, "SHOW synchronous_commit").orElse("");
    return fsync.equals("on") && !commit.equals("off")
        ? Check.well(NAME, "PostgreSQL: fsync on, synchronous_commit " + commit + ".")
        : Check.unwell(
            NAME,
            "PostgreSQL: fsync %s, synchronous_commit %s: a crash loses commits. Set both to on."
                .formatted(fsync, commit));
  }

  private static Check mariadb(Connection connection) throws SQLException {
    long flush =
        Numbers.number(connection, "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit").orElse(0);
    return flush == 1
        ? Check.well(NAME, "MariaDB: innodb_flush_log_at_trx_commit 1.")
        : Check.unwell(
            NAME,
            "MariaDB: innodb_flush_log_at_trx_commit "
                + flush
                + ": a crash loses commits. Set it to 1.");
  }
}
