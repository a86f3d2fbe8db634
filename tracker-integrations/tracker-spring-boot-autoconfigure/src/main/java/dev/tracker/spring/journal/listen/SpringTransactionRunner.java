package dev.tracker.spring.journal.listen;

import dev.tracker.journal.connect.TransactionWork;
import dev.tracker.journal.handle.TransactionRunner;
import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs handlers in Spring's transactions, so that templates and repositories take part.
 * Thread-safe.
 */
final class SpringTransactionRunner implements TransactionRunner {
  private final DataSource dataSource;
  private final TransactionTemplate template;

  SpringTransactionRunner(
      DataSource dataSource, PlatformTransactionManager manager, int isolation) {
    this.dataSource = dataSource;
    this.template = new TransactionTemplate(manager);
    template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    template.setIsolationLevel(isolation);
  }

  @Override
  public <T> T run(TransactionWork<T> work) throws SQLException {
    try {
      Result<T> result = template.execute(status -> new Result<>(inTransaction(work)));
      if (result == null) {
        throw new IllegalStateException("a transaction has a result");
      }
      return result.value();
    } catch (Failed failed) {
      throw failed.failure;
    }
  }

  private <T> T inTransaction(TransactionWork<T> work) {
    // To ask for a connection would bind one, of which no manager knows.
    if (!TransactionSynchronizationManager.hasResource(dataSource)) {
      throw new IllegalStateException(
          "The transaction manager's transactions are not of the journal's data source. Fix: name"
              + " the manager of that data source @Primary, or say transactional = false.");
    }
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      return work.run(connection);
    } catch (SQLException failure) {
      throw new Failed(failure);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private record Result<T>(T value) {}

  /** Carries a checked exception through the template. */
  private static final class Failed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final SQLException failure;

    Failed(SQLException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
