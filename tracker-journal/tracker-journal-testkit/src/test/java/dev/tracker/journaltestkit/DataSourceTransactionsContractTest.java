package dev.tracker.journaltestkit;

import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.TransactionSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

class DataSourceTransactionsContractTest extends TransactionSourceContract {
  private final InMemoryJournal journal;
  private final DataSourceTransactions transactions;

  DataSourceTransactionsContractTest() throws SQLException {
    journal = InMemoryJournal.open();
    transactions = new DataSourceTransactions(journal.dataSource());
  }

  @AfterEach
  void close() throws SQLException {
    journal.close();
  }

  @Override
  protected TransactionSource source() {
    return transactions;
  }

  @Override
  protected void inTransaction(Work work) throws Exception {
    transactions.run(
        connection -> {
          try {
            work.run();
          } catch (SQLException | RuntimeException failure) {
            throw failure;
          } catch (Exception failure) {
            throw new IllegalStateException(failure);
          }
          return null;
        });
  }

  @Override
  protected Connection outside() throws SQLException {
    return journal.dataSource().getConnection();
  }
}
