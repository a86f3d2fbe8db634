package dev.tracker.journalkafka.measure;

import dev.tracker.journal.schema.JournalSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A journal in PostgreSQL with as many entries as wanted, made by one statement. */
final class MeasuredJournal implements AutoCloseable {
  @SuppressWarnings("InlineFormatString") // as long as this, it is easier to read by itself
  private static final String ENTRIES =
      """
      INSERT INTO tracker_entry (position, event_id, format, kind, op_id, occurred, duration,
        operation, subject, outcome, request_id, actor, changed_id, data, salt)
      SELECT g, gen_random_uuid(), 1, 'change', 'op' || g, ? + g * 1000, 1000000,
        (ARRAY['create', 'update', 'delete'])[1 + g %% 3], 'user', 'success', 'r-' || g / 3,
        'user-' || g %% 1000, (g %% 5000)::text,
        '{"department":"Sales","email":"user-' || g || '@example.com","name":"User ' || g || '"}',
        decode(repeat('ab', 16), 'hex')
      FROM generate_series(%d, %d) g
      """;

  private final EmbeddedPostgres server;
  private final DataSource dataSource;

  MeasuredJournal() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("shared_buffers", "512MB")
            .start();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(server.getJdbcUrl("postgres", "postgres"));
    dataSource = new KeptConnections(source);
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.apply(connection);
    }
  }

  DataSource dataSource() {
    return dataSource;
  }

  /** So many more, with positions. */
  void add(long count) throws SQLException {
    long last = number("SELECT last_position FROM tracker_lease");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                String.format(Locale.ROOT, ENTRIES, last + 1, last + count))) {
      insert.setLong(1, System.currentTimeMillis() * 1_000);
      insert.executeUpdate();
    }
    run("UPDATE tracker_lease SET last_position = " + (last + count));
    run("ANALYZE tracker_entry");
  }

  void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
