package dev.tracker.spring.transaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a row with each call. */
class LedgerService implements Ledger {
  private final JdbcTemplate jdbc;
  Map<String, String> lastData = Map.of();

  LedgerService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private void insert(String id) {
    jdbc.update("insert into entry values (?)", id);
  }

  @Override
  @Transactional("transactionManager")
  public void required(String id) {
    insert(id);
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.REQUIRES_NEW)
  public void requiresNew(String id) {
    insert(id);
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.NESTED)
  public void nested(String id) {
    insert(id);
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.SUPPORTS)
  public void supports(String id) {
    insert(id);
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.NOT_SUPPORTED)
  public void notSupported(String id) {
    insert(id);
  }

  @Override
  @Transactional("transactionManager")
  public void markedForRollback(String id) {
    insert(id);
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.NESTED)
  public void nestedAndMarked(String id) {
    markedForRollback(id);
  }

  @Override
  @Transactional("transactionManager")
  public void failing(String id) {
    insert(id);
    throw new IllegalStateException(id);
  }

  @Override
  @Transactional("transactionManager")
  public void failingAfterCommit(String id) {
    insert(id);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            throw new IllegalStateException("after the commit");
          }
        });
  }

  @Override
  @Transactional("transactionManager")
  public void failingCommit(String id) {
    insert(id);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            throw new IllegalStateException("before the commit");
          }
        });
  }

  @Override
  @Transactional("otherManager")
  public void ofOther(String id) {}

  @Override
  @Transactional("transactionManager")
  public Map<String, String> withData(String id) {
    insert(id);
    lastData = new HashMap<>(Map.of("name", "as it was"));
    return lastData;
  }

  @Override
  @Transactional("transactionManager")
  public CompletableFuture<String> asynchronously(String id) {
    insert(id);
    return new CompletableFuture<>();
  }

  @Override
  @Transactional(value = "transactionManager", readOnly = true)
  public List<String> read(String id) {
    return jdbc.queryForList("select id from entry where id = ?", String.class, id);
  }
}
