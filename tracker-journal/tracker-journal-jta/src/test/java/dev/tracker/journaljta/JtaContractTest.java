package dev.tracker.journaljta;

import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journaltestkit.TransactionSourceContract;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** What each source of transactions has to do. */
class JtaContractTest extends TransactionSourceContract {
  private Narayana narayana;

  @Override
  protected TransactionSource source() throws Exception {
    narayana = new Narayana(UUID.randomUUID().toString());
    return new JtaTransactions(narayana.registry, narayana.pool);
  }

  @AfterEach
  void close() {
    narayana.close();
  }

  @Override
  protected void inTransaction(Work work) throws Exception {
    narayana.manager.begin();
    try {
      work.run();
      narayana.manager.commit();
    } finally {
      if (narayana.manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
        narayana.manager.rollback();
      }
    }
  }

  @Override
  protected Connection outside() throws Exception {
    return narayana.outside.getConnection();
  }
}
