package dev.tracker.journal.dialect;

import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * Finds the dialect of a database.
 *
 * @since 0.1.0
 */
public final class Dialects {
  private Dialects() {}

  /**
   * The dialect of a connection.
   *
   * @param connection a connection
   * @return its dialect
   * @throws JournalException if the journal does not know this database; it never falls back to
   *     some other's SQL
   * @throws SQLException if the database does not say what it is
   */
  public static Dialect of(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String product = database.getDatabaseProductName();
    return switch (product) {
      case "H2" -> new H2Dialect();
      case "SQLite" -> new SqliteDialect();
      case "PostgreSQL" -> new PostgresqlDialect();
      case "MariaDB" -> new MariadbDialect();
      default ->
          throw new JournalException(
              "The journal does not know the database "
                  + product
                  + " "
                  + database.getDatabaseProductVersion()
                  + ". It keeps its tables in H2, SQLite, PostgreSQL or MariaDB: give it a data"
                  + " source of one of these. (MariaDB is known by its own driver only.)");
    };
  }
}
