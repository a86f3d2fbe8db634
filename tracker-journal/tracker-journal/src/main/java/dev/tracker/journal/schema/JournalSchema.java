package dev.tracker.journal.schema;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.dialect.Dialects;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Creates a journal's tables, or checks the existing ones. Call it when a program starts, so that a
 * fault does not show with the first change only.
 *
 * @since 0.1.0
 */
public final class JournalSchema {
  private static final String TABLE = "tracker_journal";

  private JournalSchema() {}

  /**
   * Makes the tables where there are none.
   *
   * @param connection a connection without a transaction in progress
   * @return {@code true} if they have been made, {@code false} if they were there
   * @throws JournalException if they are of another version, or if this user may not make tables
   * @throws SQLException if the database fails otherwise
   */
  public static boolean apply(Connection connection) throws SQLException {
    Dialect dialect = Dialects.of(connection);
    if (dialect.hasTable(connection, TABLE)) {
      requireVersion(connection);
      return false;
    }
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      run(connection, SchemaScript.of(dialect));
      connection.commit();
      return true;
    } catch (SQLException failure) {
      connection.rollback();
      if (dialect.isDenied(failure)) {
        throw mayNotMakeTables(connection, dialect, failure);
      }
      throw failure;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /**
   * Holds a database to what a journal needs.
   *
   * @param connection a connection without a transaction in progress
   * @param access what is wanted of it
   * @throws JournalException if the tables are missing, are of another version, or may not be used
   *     so; the message names the remedy
   * @throws SQLException if the database fails otherwise
   */
  public static void check(Connection connection, Access access) throws SQLException {
    Dialect dialect = Dialects.of(connection);
    if (!dialect.hasTable(connection, TABLE)) {
      throw new JournalException(
          "There is no journal in this database: the user "
              + user(connection)
              + " sees no table "
              + TABLE
              + ". Make the tables with JournalSchema.apply or `tracker-journal init`, or run "
              + SchemaScript.resource(dialect)
              + " as a migration. If they are there, let this user see them, and their schema be"
              + " the connection's.");
    }
    try {
      requireVersion(connection);
      requireRights(connection, access);
    } catch (SQLException failure) {
      if (dialect.isDenied(failure)) {
        throw mayNot(connection, access, failure);
      }
      throw failure;
    }
  }

  private static void requireRights(Connection connection, Access access) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String probe : access.probes()) {
        statement.execute(probe);
      }
    }
  }

  private static void requireVersion(Connection connection) throws SQLException {
    int version = version(connection);
    if (version != SchemaScript.VERSION) {
      throw new JournalException(
          "The journal's tables are of version "
              + version
              + ", but this release of Tracker works with version "
              + SchemaScript.VERSION
              + (version > SchemaScript.VERSION
                  ? ". Use the release that made them, or a later one."
                  : ". Bring them up to date with the files below dev/tracker/journal/schemas."));
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT schema_version FROM " + TABLE)) {
      if (!rows.next()) {
        throw new JournalException(
            "The table "
                + TABLE
                + " is empty: making the journal's tables was interrupted, or somebody emptied it."
                + " If tracker_entry is empty too, drop all tables whose names begin with tracker_"
                + " and make them again; else restore the row from a backup.");
      }
      return rows.getInt(1);
    }
  }

  private static void run(Connection connection, SchemaScript script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : script.statements()) {
        statement.execute(sql);
      }
    }
  }

  private static JournalException mayNotMakeTables(
      Connection connection, Dialect dialect, SQLException failure) throws SQLException {
    return new JournalException(
        "The user "
            + user(connection)
            + " may not make the journal's tables. "
            + leftovers(connection, dialect)
            + "Let an owner run "
            + SchemaScript.resource(dialect)
            + ", and grant this user SELECT, INSERT, UPDATE and DELETE on them.",
        failure);
  }

  /** Where the database commits each table by itself. */
  private static String leftovers(Connection connection, Dialect dialect) throws SQLException {
    return dialect.hasTable(connection, TABLE)
        ? "Some were made before that: drop those whose names begin with tracker_. "
        : "";
  }

  private static JournalException mayNot(Connection connection, Access access, SQLException failure)
      throws SQLException {
    String rights = access == Access.READ ? "SELECT" : "SELECT, INSERT, UPDATE and DELETE";
    return new JournalException(
        "The user "
            + user(connection)
            + " lacks a right on the journal's tables, to "
            + access.name().toLowerCase(Locale.ROOT)
            + " them. Grant "
            + rights
            + " on the tables whose names begin with tracker_ (on PostgreSQL, USAGE on their"
            + " sequence, too), and see that the database is not open for reading only.",
        failure);
  }

  private static String user(Connection connection) throws SQLException {
    String user = connection.getMetaData().getUserName();
    return user == null ? "of this connection" : user;
  }
}
