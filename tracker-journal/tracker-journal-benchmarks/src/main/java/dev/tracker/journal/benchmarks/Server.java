package dev.tracker.journal.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.javers.repository.sql.DialectName;

/** A database in which ways are compared. */
interface Server extends AutoCloseable {

  /** What it is called in a table. */
  String name();

  /** The address of a new and empty database. */
  String fresh() throws SQLException;

  /** What Javers calls it, if it knows it. */
  Optional<DialectName> javers();

  /** Statements for a table, which bring its statistics up to date, and take away what is dead. */
  default List<String> tidy(String table) {
    return List.of();
  }

  /** A query for names of tables, and how many bytes they have on disk, indexes included. */
  String sizes();

  /** The bytes of each table, by its name in lower case, after tidying. */
  default Map<String, Long> sizes(Connection connection) throws SQLException {
    tidyAll(connection);
    return read(connection);
  }

  private Map<String, Long> read(Connection connection) throws SQLException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sizes())) {
      while (rows.next()) {
        sizes.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
      }
    }
    return sizes;
  }

  /** What the database does by itself in the background, done now. */
  default void tidyAll(Connection connection) throws SQLException {
    List<String> statements = new ArrayList<>();
    read(connection).keySet().forEach(table -> statements.addAll(tidy(table)));
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  default void close() throws IOException {}
}
