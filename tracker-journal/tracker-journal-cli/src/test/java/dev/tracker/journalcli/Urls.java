package dev.tracker.journalcli;

import dev.tracker.journalcli.connect.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import picocli.CommandLine;

/** Addresses of empty databases. */
final class Urls {
  private Urls() {}

  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of("h2", "sqlite", "postgresql"));
    if (System.getenv("TRACKER_MARIADB_URL") != null) {
      kinds.add("mariadb");
    }
    return kinds;
  }

  static String h2(Path directory) {
    return "jdbc:h2:file:" + directory.resolve("shop") + ";WRITE_DELAY=0";
  }

  static String of(String kind, Path directory) throws IOException, SQLException {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    return switch (kind) {
      case "h2" -> h2(directory);
      case "sqlite" ->
          "jdbc:sqlite:" + directory.resolve("shop.db") + "?journal_mode=WAL&synchronous=FULL";
      case "postgresql" -> {
        EmbeddedPostgres server = Postgresql.SERVER;
        create(server.getJdbcUrl("postgres", "postgres"), name);
        yield server.getJdbcUrl("postgres", name);
      }
      default -> {
        String url = System.getenv("TRACKER_MARIADB_URL");
        create(url, name);
        yield url.replaceFirst("/(\\?|$)", "/" + name + "$1");
      }
    };
  }

  /** As the commands reach it. */
  static DataSource dataSource(String url) throws IOException {
    Database database = new Database();
    new CommandLine(new Holder(database)).parseArgs("--url", url);
    return database.orNew();
  }

  /** For picocli. */
  @CommandLine.Command
  static final class Holder {
    @CommandLine.Mixin private final Database database;

    Holder(Database database) {
      this.database = database;
    }
  }

  private static void create(String url, String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
  }

  /** One server for all tests. */
  private static final class Postgresql {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
