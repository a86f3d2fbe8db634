package dev.tracker.journaljta;

import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionSource;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of JTA. Gathered entries are written by an interposed synchronization. It runs after
 * those of the application, right before the commit. Thread-safe.
 *
 * <pre>{@code
 * TransactionSynchronizationRegistry registry =
 *     InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
 * JtaTransactions transactions = new JtaTransactions(registry, dataSource);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JtaTransactions implements TransactionSource {
  private final TransactionSynchronizationRegistry registry;
  private final DataSource dataSource;
  private final Runnable flush;

  /**
   * Transactions of a manager.
   *
   * @param registry the manager's
   * @param dataSource gives connections that take part in the manager's transactions; one that
   *     commits by itself is refused
   */
  public JtaTransactions(TransactionSynchronizationRegistry registry, DataSource dataSource) {
    this(registry, dataSource, () -> {});
  }

  private JtaTransactions(
      TransactionSynchronizationRegistry registry, DataSource dataSource, Runnable flush) {
    this.registry = registry;
    this.dataSource = dataSource;
    this.flush = flush;
  }

  /**
   * The same, where something has to be written before the journal's rows, so that these are in the
   * order of commits: {@code entityManager::flush}, of an entity manager that the container gives.
   *
   * @param action writes what is pending, in the transaction of the calling thread
   * @return transactions
   */
  public JtaTransactions flushing(Runnable action) {
    return new JtaTransactions(registry, dataSource, action);
  }

  /**
   * Those that are marked for rollback, too: what belongs to them must not be written elsewhere.
   */
  @Override
  public @Nullable JournalTransaction current() {
    int status = registry.getTransactionStatus();
    if (status != Status.STATUS_ACTIVE && status != Status.STATUS_MARKED_ROLLBACK) {
      return null;
    }
    JtaTransaction present = (JtaTransaction) registry.getResource(this);
    if (present == null) {
      present = new JtaTransaction(registry, dataSource, flush);
      registry.putResource(this, present);
    }
    return present;
  }
}
