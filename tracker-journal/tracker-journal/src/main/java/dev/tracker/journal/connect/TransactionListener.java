package dev.tracker.journal.connect;

import java.sql.SQLException;

/** Hears how a transaction ends. */
public interface TransactionListener {

  /**
   * The transaction is about to be committed. Called again where there is more to do because of
   * others that were called after this one.
   *
   * @return whether anything was done
   * @throws SQLException if the transaction must not be committed
   */
  boolean beforeCommit() throws SQLException;

  /**
   * The transaction is over.
   *
   * @param completion how it ended
   */
  void completed(Completion completion);
}
