package dev.tracker.spring.journal;

import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journaltestkit.TransactionSourceContract;
import java.sql.Connection;
import java.util.UUID;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What each source of transactions has to do, without a context. */
class SpringContractTest extends TransactionSourceContract {
  private final DriverManagerDataSource dataSource =
      new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  private final DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);

  @Override
  protected TransactionSource source() {
    SpringTransactions transactions = new SpringTransactions(dataSource);
    transactions.listenTo(manager);
    return transactions;
  }

  @Override
  protected void inTransaction(Work work) {
    new TransactionTemplate(manager)
        .executeWithoutResult(
            status -> {
              try {
                work.run();
              } catch (RuntimeException failure) {
                throw failure;
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
            });
  }

  @Override
  protected Connection outside() throws Exception {
    return dataSource.getConnection();
  }
}
