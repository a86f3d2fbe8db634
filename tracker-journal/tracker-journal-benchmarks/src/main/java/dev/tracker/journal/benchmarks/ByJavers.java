package dev.tracker.journal.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.repository.sql.DialectName;
import org.javers.repository.sql.SqlRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** Javers, which commits each saved object, as its aspect for repositories does. */
final class ByJavers implements Way {
  private final DataSource source;
  private final Javers javers;
  private @Nullable Connection current;

  ByJavers(DataSource source, DialectName dialect) throws SQLException {
    this.source = source;
    try (Connection connection = source.getConnection()) {
      this.current = connection;
      this.javers =
          JaversBuilder.javers()
              .registerJaversRepository(
                  SqlRepositoryBuilder.sqlRepository()
                      .withConnectionProvider(this::current)
                      .withDialect(dialect)
                      .build())
              .build();
    } finally {
      this.current = null;
    }
  }

  private Connection current() {
    Connection connection = current;
    if (connection == null) {
      throw new IllegalStateException("no transaction");
    }
    return connection;
  }

  @Override
  public String name() {
    return "Javers";
  }

  @Override
  public boolean keeps(String table) {
    return table.startsWith("jv_");
  }

  @Override
  public void change(List<Customer> customers) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      change(connection, customers);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** Within a transaction that somebody else ends. */
  void change(Connection connection, List<Customer> customers) throws SQLException {
    current = connection;
    try {
      Updates.update(connection, customers);
      for (Customer customer : customers) {
        javers.commit("alice", customer);
      }
    } finally {
      current = null;
    }
  }
}
