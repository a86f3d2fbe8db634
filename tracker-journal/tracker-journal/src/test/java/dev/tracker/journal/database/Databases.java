package dev.tracker.journal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The databases that the tests run on: those that need no server, and those that are named. */
public final class Databases {
  private Databases() {}

  /** H2, SQLite and PostgreSQL, and MariaDB where TRACKER_MARIADB_URL says where it is. */
  public static List<TestDatabase> all() {
    List<TestDatabase> all = new ArrayList<>(List.of(new H2(), new Sqlite(), new Postgresql()));
    String mariadb = System.getenv("TRACKER_MARIADB_URL");
    if (mariadb != null) {
      all.add(new Mariadb(mariadb));
    }
    return all;
  }

  /** A database that is there, and stays there. */
  public static FreshDatabase at(String url) {
    return new FreshDatabase(url, () -> {});
  }

  static String name() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  static Path directory() {
    try {
      return Files.createTempDirectory("tracker-journal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** In memory. */
  public record H2() implements TestDatabase {
    @Override
    public String name() {
      return "h2";
    }

    @Override
    public FreshDatabase fresh() {
      String url = "jdbc:h2:mem:" + Databases.name() + ";DB_CLOSE_DELAY=-1";
      return new FreshDatabase(
          url, () -> new FreshDatabase(url, () -> {}).run("SHUTDOWN IMMEDIATELY"));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** In a file that each commit is written to at once, and that one process after another opens. */
  public record H2File() implements TestDatabase {
    @Override
    public String name() {
      return "h2";
    }

    @Override
    public FreshDatabase fresh() {
      Path directory = directory();
      return new FreshDatabase(
          "jdbc:h2:file:" + directory.resolve("journal") + ";WRITE_DELAY=0",
          () -> delete(directory));
    }

    @Override
    public String toString() {
      return "h2 in a file";
    }
  }

  /** A file with a write-ahead log. */
  public record Sqlite() implements TestDatabase {
    @Override
    public String name() {
      return "sqlite";
    }

    @Override
    public FreshDatabase fresh() {
      Path directory = directory();
      String options =
          "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000&transaction_mode=IMMEDIATE";
      return new FreshDatabase(
          "jdbc:sqlite:" + directory.resolve("journal.db") + options, () -> delete(directory));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** One server for all tests, a database for each. */
  public record Postgresql() implements TestDatabase {
    @Override
    public String name() {
      return "postgresql";
    }

    @Override
    public FreshDatabase fresh() {
      return PostgresqlServer.INSTANCE.fresh();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** A server that is told, a database for each test. */
  public record Mariadb(String url) implements TestDatabase {
    @Override
    public String name() {
      return "mariadb";
    }

    @Override
    public FreshDatabase fresh() {
      String name = Databases.name();
      FreshDatabase server = new FreshDatabase(url, () -> {});
      try {
        server.run("CREATE DATABASE " + name);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
      return new FreshDatabase(
          url.replaceFirst("/(\\?|$)", "/" + name + "$1"),
          () -> server.run("DROP DATABASE " + name));
    }

    @Override
    public String toString() {
      return name();
    }
  }
}
