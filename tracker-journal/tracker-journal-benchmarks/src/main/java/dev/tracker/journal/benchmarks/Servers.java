package dev.tracker.journal.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.javers.repository.sql.DialectName;

/** The databases, each as durable as one in production, but for H2. */
final class Servers {
  private Servers() {}

  /**
   * Starts one.
   *
   * @throws IllegalArgumentException if there is none of that name, or if nobody told where it is
   */
  static Server start(String name) throws IOException {
    return switch (name) {
      case "h2" -> new H2();
      case "sqlite" -> new Sqlite(Files.createTempDirectory("tracker-benchmarks"));
      case "postgresql" -> new Postgresql();
      case "mariadb" ->
          new Mariadb(
              Optional.ofNullable(System.getenv("TRACKER_MARIADB_URL"))
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "TRACKER_MARIADB_URL is not set; .ci/mariadb start prints one")));
      default ->
          throw new IllegalArgumentException(
              "no database " + name + ": there are h2, sqlite, postgresql and mariadb");
    };
  }

  /** SQLite and PostgreSQL, which need no server, and MariaDB where its address is told. */
  static List<String> names() {
    return System.getenv("TRACKER_MARIADB_URL") == null
        ? List.of("sqlite", "postgresql")
        : List.of("sqlite", "postgresql", "mariadb");
  }

  private static String newName() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** In memory, for tests: it shows nothing of what a disk costs. */
  private record H2() implements Server {
    @Override
    public String name() {
      return "h2";
    }

    @Override
    public String fresh() {
      return "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    public Optional<DialectName> javers() {
      return Optional.of(DialectName.H2);
    }

    @Override
    public String sizes() {
      return "SELECT table_name, DISK_SPACE_USED(table_name) FROM information_schema.tables"
          + " WHERE table_schema = 'PUBLIC'";
    }
  }

  /** A file with a write-ahead log, synced at each commit. */
  private record Sqlite(Path folder) implements Server {
    @Override
    public String name() {
      return "sqlite";
    }

    @Override
    public String fresh() {
      return "jdbc:sqlite:"
          + folder.resolve(newName())
          + "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000&transaction_mode=IMMEDIATE";
    }

    @Override
    public Optional<DialectName> javers() {
      return Optional.empty();
    }

    @Override
    public String sizes() {
      return "SELECT s.tbl_name, SUM(d.pgsize) FROM dbstat d JOIN sqlite_schema s"
          + " ON s.name = d.name GROUP BY s.tbl_name";
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** One of our own, gone when it is closed. */
  private record Postgresql(EmbeddedPostgres server) implements Server {
    Postgresql() throws IOException {
      this(
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .start());
    }

    @Override
    public String name() {
      return "postgresql";
    }

    @Override
    public String fresh() throws SQLException {
      String database = newName();
      run(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + database);
      return server.getJdbcUrl("postgres", database) + "&reWriteBatchedInserts=true";
    }

    @Override
    public Optional<DialectName> javers() {
      return Optional.of(DialectName.POSTGRES);
    }

    @Override
    public List<String> tidy(String table) {
      return List.of("VACUUM ANALYZE " + table);
    }

    @Override
    public String sizes() {
      return "SELECT relname, pg_total_relation_size(oid) FROM pg_class"
          + " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  /** Wherever it is told to be; what was made there is left to whoever started it. */
  private record Mariadb(String url) implements Server {
    @Override
    public String name() {
      return "mariadb";
    }

    @Override
    public String fresh() throws SQLException {
      String database = newName();
      run(url, "CREATE DATABASE " + database);
      return url.replaceFirst("/(\\?|$)", "/" + database + "$1");
    }

    @Override
    public Optional<DialectName> javers() {
      return Optional.of(DialectName.MYSQL);
    }

    @Override
    public List<String> tidy(String table) {
      return List.of("ANALYZE TABLE " + table);
    }

    @Override
    public String sizes() {
      return "SELECT table_name, data_length + index_length FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'";
    }
  }
}
