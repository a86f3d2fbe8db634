package dev.tracker.spring.journal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes a row with each call. */
class AccountService implements Accounts {
  private final JdbcTemplate jdbc;

  AccountService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private void insert(String id) {
    jdbc.update("insert into account values (?)", id);
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
  @Transactional("transactionManager")
  public void failing(String id) {
    insert(id);
    throw new IllegalStateException(id);
  }

  @Override
  @Transactional(value = "transactionManager", propagation = Propagation.NESTED)
  public void nestedAndFailing(String id) {
    required(id + "-in");
    failing(id);
  }

  @Override
  @Transactional("transactionManager")
  public void markedForRollback(String id) {
    insert(id);
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
  }

  @Override
  @Transactional("otherManager")
  public void ofOther(String id) {
    // What is written there does not matter.
  }
}
