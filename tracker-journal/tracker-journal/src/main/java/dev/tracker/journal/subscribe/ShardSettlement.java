package dev.tracker.journal.subscribe;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.handle.Settlement;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Remembers how settling went: however it failed, that is no entry's fault. */
final class ShardSettlement implements Settlement {
  private final OwnTransactions transactions;
  private final Work lease;
  private final Work work;
  private boolean settled;
  private @Nullable SQLException failure;

  /** What is done in a transaction. */
  interface Work {
    void run(Connection connection) throws SQLException;
  }

  ShardSettlement(OwnTransactions transactions, Work lease, Work work) {
    this.transactions = transactions;
    this.lease = lease;
    this.work = work;
  }

  @Override
  public void settle(Connection connection) throws SQLException {
    try {
      work.run(connection);
    } catch (SQLException lost) {
      failure = lost;
      throw lost;
    }
    settled = true;
  }

  @Override
  public void settle() throws SQLException {
    apart(work);
    settled = true;
  }

  @Override
  public void requireLease() throws SQLException {
    apart(lease);
  }

  private void apart(Work some) throws SQLException {
    try {
      transactions.run(
          connection -> {
            some.run(connection);
            return true;
          });
    } catch (SQLException lost) {
      failure = lost;
      throw lost;
    }
  }

  /** However it was wrapped on its way. */
  void rethrow() throws SQLException {
    if (failure != null) {
      throw failure;
    }
  }

  void requireSettled() {
    if (!settled) {
      throw new IllegalStateException("the outlet has returned, but has not settled");
    }
  }
}
