package dev.tracker.micronaut.transaction;

import dev.tracker.Placement;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.retry.annotation.Retryable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The beans of these tests. */
final class Beans {
  private Beans() {}

  /** Trackers at both places. */
  @Factory
  @Requires(property = "kind", value = "transaction")
  static class Trackers {
    @Singleton
    @Named("outside")
    RecordingTracker outside() {
      return new RecordingTracker();
    }

    @Singleton
    @Named("inside")
    @Requires(property = "inside")
    RecordingTracker inside() {
      return new RecordingTracker().placement(Placement.INSIDE_TRANSACTION);
    }
  }

  @Singleton
  @Requires(property = "kind", value = "transaction")
  static class DefaultMemos implements Memos {
    @Override
    public void addMemo(String id) {}
  }

  @Singleton
  @Requires(property = "kind", value = "transaction")
  static class DefaultLedger implements Ledger {
    private final TransactionOperations<Connection> transactions;
    private final CompletableFuture<String> later = new CompletableFuture<>();
    private int attempts;

    DefaultLedger(TransactionOperations<Connection> transactions) {
      this.transactions = transactions;
    }

    @Override
    @Transactional
    public void addEntry(String id) {}

    @Override
    @Transactional
    public void addMarkedEntry(String id) {
      transactions.findTransactionStatus().orElseThrow().setRollbackOnly();
    }

    @Override
    @Transactional
    public void addFailingEntry(String id) {
      throw new IllegalStateException("no");
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public void addEntryIfSupported(String id) {}

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void addEntryInNew(String id) {}

    @Override
    @Retryable(delay = "1ms")
    @Transactional
    public void addRetriedEntry(String id) {
      if (attempts++ == 0) {
        throw new IllegalStateException("not yet");
      }
    }

    @Override
    @Transactional
    public void addEntryWhoseCommitIsHeard(String id, boolean isAfter) {
      transactions
          .findTransactionStatus()
          .orElseThrow()
          .registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                  failIf(!isAfter);
                }

                @Override
                public void afterCommit() {
                  failIf(isAfter);
                }
              });
    }

    private static void failIf(boolean isTime) {
      if (isTime) {
        throw new IllegalStateException("heard");
      }
    }

    @Override
    @Transactional
    public CompletionStage<String> addEntryLater(String id) {
      return later;
    }

    void arrive() {
      later.complete("there");
    }

    /** Calls itself as what it is, a proxy, and by another method of the same. */
    @Override
    @Transactional
    public void addAddedEntry(String id) {
      addEntry(id);
      if (!id.isEmpty()) {
        addAddedEntry("");
      }
    }
  }

  /** Has things done within transactions, and is not tracked. */
  @Singleton
  @Requires(property = "kind", value = "transaction")
  static class Desk {
    @Transactional
    void within(Runnable work) {
      work.run();
    }

    @Transactional(propagation = Propagation.NESTED)
    void nested(Runnable work) {
      work.run();
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void without(Runnable work) {
      work.run();
    }
  }
}
