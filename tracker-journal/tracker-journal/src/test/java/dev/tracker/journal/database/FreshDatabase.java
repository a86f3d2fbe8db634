package dev.tracker.journal.database;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.dialect.Dialects;
import dev.tracker.journal.schema.JournalSchema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database at an address, gone when it is closed. */
public final class FreshDatabase extends PlainDataSource implements AutoCloseable {
  private final String url;
  private final Disposal disposal;

  /** How a database goes. */
  interface Disposal {
    void run() throws IOException, SQLException;
  }

  FreshDatabase(String url, Disposal disposal) {
    this.url = url;
    this.disposal = disposal;
  }

  public String url() {
    return url;
  }

  public Dialect dialect() throws SQLException {
    try (Connection connection = getConnection()) {
      return Dialects.of(connection);
    }
  }

  /** Makes the journal's tables. */
  public FreshDatabase withJournal() throws SQLException {
    try (Connection connection = getConnection()) {
      JournalSchema.apply(connection);
    }
    return this;
  }

  public void run(String... statements) throws SQLException {
    try (Connection connection = getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  public long number(String query) throws SQLException {
    try (Connection connection = getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return DriverManager.getConnection(url);
  }

  @Override
  public void close() throws IOException, SQLException {
    disposal.run();
  }
}
