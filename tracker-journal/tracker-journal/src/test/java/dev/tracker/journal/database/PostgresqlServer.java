package dev.tracker.journal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** PostgreSQL as the tests start it: as durable as one in production. */
final class PostgresqlServer {
  static final PostgresqlServer INSTANCE = new PostgresqlServer();

  private final EmbeddedPostgres server;

  private PostgresqlServer() {
    try {
      server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FreshDatabase fresh() {
    String name = Databases.name();
    FreshDatabase postgres = new FreshDatabase(server.getJdbcUrl("postgres", "postgres"), () -> {});
    try {
      postgres.run("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new FreshDatabase(
        server.getJdbcUrl("postgres", name),
        () -> postgres.run("DROP DATABASE " + name + " WITH (FORCE)"));
  }
}
