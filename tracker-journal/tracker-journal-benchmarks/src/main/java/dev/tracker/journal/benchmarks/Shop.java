package dev.tracker.journal.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.tracker.journal.schema.JournalSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database with customers, a pool, and all ways to change them. */
final class Shop implements AutoCloseable {
  private static final int CONNECTIONS = 2;
  private static final int TOGETHER = 100;

  private final Server server;
  private final HikariDataSource pool;
  private final int customers;
  private int changes;

  /** A shop with so many customers: as many as nobody's history grows long. */
  Shop(Server server, int customers) throws SQLException {
    this.server = server;
    this.customers = customers;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.fresh());
    config.setMaximumPoolSize(CONNECTIONS);
    pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      JournalSchema.apply(connection);
      statement.execute(Customer.TABLE);
      connection.setAutoCommit(false);
      Updates.insert(connection, customers);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  HikariDataSource pool() {
    return pool;
  }

  Way byHand() throws SQLException {
    return new ByHand(pool);
  }

  Way journal() throws SQLException {
    return new ByJournal(pool);
  }

  Way hibernate() {
    return ByHibernate.alone(pool);
  }

  Way envers() {
    return ByHibernate.withEnvers(pool);
  }

  /** Nothing where Javers does not know the database. */
  Optional<Way> javers() throws SQLException {
    return server.javers().isEmpty()
        ? Optional.empty()
        : Optional.of(new ByJavers(pool, server.javers().get()));
  }

  /** All of them, by hand first. */
  List<Way> ways() throws SQLException {
    List<Way> ways = new ArrayList<>(List.of(byHand(), journal(), hibernate(), envers()));
    javers().ifPresent(ways::add);
    return ways;
  }

  /** The next customers in turn, each with a visit more. */
  List<Customer> next(int count) {
    List<Customer> next = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      next.add(new Customer(changes % customers, changes + 1));
      changes++;
    }
    return next;
  }

  /** Has each customer on record once, as an application has that runs for a while. */
  void begin(Way way) throws SQLException {
    for (int i = 0; i < customers; i += TOGETHER) {
      way.change(next(Math.min(TOGETHER, customers - i)));
    }
  }

  /** The bytes that a way's tables have on disk. */
  long bytes(Way way) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return server.sizes(connection).entrySet().stream()
          .filter(table -> way.keeps(table.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  /** Has the database do now what it does from time to time. */
  void tidy() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      server.tidyAll(connection);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
